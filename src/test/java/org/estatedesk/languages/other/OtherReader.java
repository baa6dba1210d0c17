package org.estatedesk.languages.other;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.estatedesk.languages.LanguageDesk;
import org.estatedesk.languages.OneLanguage;
import org.estatedesk.support.WebSession;

/**
 * Somebody who reads English at a Chinese desk: what pages ask for while he works. It holds no Chinese but names, what people
 * typed, and what was sent as it was sent.
 */
public final class OtherReader {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String TASKLIST = "/camunda/api/tasklist/plugin/estatedesk/default";
    private static final String AUDIT = "/desk/audit";

    private static final List<String> TOLD = List.of(
            TASKLIST + "/alerts",
            "/desk/find/mine",
            "/desk/find?q=CMP",
            "/desk/find/cases/CMP-2026-999999",
            ENGINE + "/task/none",
            ENGINE + "/task?sortBy=none",
            "/none");

    private static final List<String> AUDITED = List.of(
            "/cases",
            "/cases?openedFrom=2026-02-30",
            "/filters",
            "/fields",
            "/changes",
            "/readings",
            "/dashboard",
            "/procedures/complaint-handling/heat",
            "/procedures/complaint-handling/deadlines",
            "/cases/CMP-2026-999999");

    private static final List<String> OF_A_CASE = List.of(
            "", "/timeline", "/promises", "/steps", "/values", "/decisions", "/messages", "/operations", "/technical");

    private static final List<String> DRAWN = List.of(
            "/desk/drawings",
            "/desk/drawings/process/complaint-handling/versions",
            "/desk/drawings/form/give-first-reply/versions",
            "/desk/drawings/process/none/versions",
            "/desk/calendar/1",
            "/desk/timetable/none");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LanguageDesk desk;
    private final OneLanguage english;
    private final TreeSet<String> sent =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Map<String, List<String>> misunderstood = new TreeMap<>();

    public OtherReader(LanguageDesk desk) {
        this.desk = desk;
        this.english = new OneLanguage(desk, "en");
    }

    /** What he does not understand, by the address that said it. */
    public Map<String, List<String>> misunderstood() {
        WebSession auditor = new WebSession(desk.port(), "auditor", "cockpit");
        noteSent(
                ask(auditor, AUDIT + "/cases/" + desk.complaint() + "/messages").path("items"));
        worksInTasklist(new WebSession(desk.port(), "demo"));
        for (String name : List.of("frontdesk", "guardhead", "gate")) {
            WebSession person = new WebSession(desk.port(), name);
            TOLD.forEach(address -> reads(person, address));
            reads(person, "/desk/find/cases/" + desk.complaint());
        }
        AUDITED.forEach(address -> reads(auditor, AUDIT + address));
        OF_A_CASE.forEach(part -> reads(auditor, AUDIT + "/cases/" + desk.complaint() + part));
        reads(auditor, "/desk/journal/verification");
        WebSession manager = new WebSession(desk.port(), "manager");
        DRAWN.forEach(address -> reads(manager, address));
        return misunderstood;
    }

    private void worksInTasklist(WebSession person) {
        for (JsonNode list : reads(person, ENGINE + "/filter")) {
            reads(person, ENGINE + "/filter/" + list.get("id").asText() + "/list?maxResults=50");
        }
        for (JsonNode task : reads(person, ENGINE + "/task?maxResults=50")) {
            String id = task.get("id").asText();
            reads(person, ENGINE + "/task/" + id);
            reads(person, ENGINE + "/task/" + id + "/deployed-form");
            reads(person, TASKLIST + "/case/" + id);
        }
        for (JsonNode drawing : reads(person, ENGINE + "/process-definition?latestVersion=true")) {
            reads(person, ENGINE + "/process-definition/" + drawing.get("id").asText() + "/xml");
        }
        reads(person, ENGINE + "/history/activity-instance?maxResults=500");
    }

    private JsonNode reads(WebSession person, String address) {
        JsonNode answer = ask(person, address);
        answer.findValues("messages").forEach(this::noteSent);
        List<String> said = new ArrayList<>();
        read(answer, said);
        List<String> left = english.foreignIn(said.stream().map(this::withoutSent));
        if (!left.isEmpty()) {
            misunderstood.put(address, left);
        }
        return answer;
    }

    private static JsonNode ask(WebSession person, String address) {
        String answer = person.desk("GET", address, "Accept-Language", "en", "Accept", "application/json")
                .body();
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(address + " " + answer, notJson);
        }
    }

    /** What a choice is kept as is no word; nor is what the engine keeps of a table. */
    private static void read(JsonNode node, List<String> said) {
        if (node.isTextual() && !node.asText().startsWith("[{\"rule\"")) {
            said.addAll(node.asText().lines().toList());
        }
        node.properties().stream()
                .filter(field -> !(field.getKey().equals("value") && node.has("label")))
                .forEach(field -> read(field.getValue(), said));
        if (node.isArray()) {
            node.forEach(one -> read(one, said));
        }
    }

    private void noteSent(JsonNode messages) {
        messages.forEach(message -> Stream.of("text", "subject")
                .map(part -> message.path(part).asText())
                .filter(part -> !part.isBlank())
                .forEach(sent::add));
    }

    /** What was sent stays as it was: also what the journal tells of other cases, whose steps are late on a slow machine. */
    private String withoutSent(String line) {
        return sent.stream()
                .reduce(line, (left, text) -> left.replace(text, ""))
                .replaceFirst("^(To [^:]{1,60}: ).*( \\([^()]+\\))$", "$1$2");
    }
}
