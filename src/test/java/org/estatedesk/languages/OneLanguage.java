package org.estatedesk.languages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which words belong to no language that somebody reads: he notices each of them that is no name and no data. */
public final class OneLanguage {

    /** Names of products, people, accounts and files; numbers of cases; keys, which are the same in every language. */
    private static final Pattern NAMES =
            Pattern.compile("EstateDesk|Tasklist|Cockpit|Modeler|Admin|Welcome|Camunda|Platform"
                    + "|bpmn\\.io|Powered by|English|UTC|Excel|xlsx|CSV|FIRST|FEEL|JUEL|MiB|kB|HTML|JSON|URL|FNI|EDE"
                    + "|https?://\\S+|[\\w.*+-]+@[\\w.-]+|[A-Z]{2,3}-\\d[\\w-]*|[0-9a-f]{8}-[0-9a-f-]{27}"
                    + "|\\b[a-z0-9]+(?:[-_.:/][A-Za-z0-9]+)+\\b|\\([A-Z ]+\\)|\\b[A-Za-z][a-z]+(?:[A-Z][a-z]+)+\\b"
                    + "|\\b(?:Task|Phase|Activity|Deadline|Event|End|Start|Gateway|Fork|Join|Split)_\\w+");

    /** Sentences to say and quotations; the name of a language; the examples of a timetable and of a ticket, which are data. */
    private static final Pattern SENTENCES_TO_SAY = Pattern.compile("“[^”]*”|繁體|示例 G\\d|上海虹桥|北京南|杭州东|复兴号|上海|广州|北京|三亚");

    private static final List<String> APPS = List.of("tasklist", "cockpit", "admin", "welcome");

    private final boolean chinese;
    private final Pattern names;
    private final Pattern foreign;

    OneLanguage(LanguageDesk desk) {
        this(desk, desk.language());
    }

    /** A reader's who reads another language than the desk's. */
    public OneLanguage(LanguageDesk desk, String reader) {
        chinese = reader.equals("zh");
        foreign = Pattern.compile(chinese ? "[A-Za-z]{3,}" : "\\p{IsHan}");
        names = Pattern.compile((chinese ? NAMES : SENTENCES_TO_SAY) + "|" + people(desk));
    }

    /** As a browser asks for it. */
    String asked() {
        return chinese ? "zh-CN" : "en";
    }

    /** The lines of a text in which a word of another language stands. */
    public List<String> foreignIn(Stream<String> lines) {
        return lines.filter(line ->
                        foreign.matcher(names.matcher(line).replaceAll("")).find())
                .distinct()
                .toList();
    }

    /** Names and accounts of the people of the demonstration, and keys of their groups, of the apps and of procedures, longest first. */
    private static String people(LanguageDesk desk) {
        JsonNode users = desk.person("demo").get("/user").ok().json();
        JsonNode groups = desk.person("demo").get("/group").ok().json();
        JsonNode live = desk.person("demo")
                .get("/process-definition?latestVersion=true")
                .ok()
                .json();
        LanguageDesk.Words typed = desk.words;
        return Stream.of(
                        List.of(typed.customer(), typed.unit(), typed.place()),
                        List.of(typed.course(), typed.demand(), typed.answer()),
                        users.findValuesAsText("id"),
                        groups.findValuesAsText("id"),
                        APPS,
                        live.findValuesAsText("key"),
                        users.findValuesAsText("firstName"),
                        users.findValuesAsText("lastName"))
                .flatMap(List::stream)
                .flatMap(name -> Stream.of(name.split(" ")))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .reduce("中文", (all, name) -> all + "|" + name);
    }
}
