package org.estatedesk.audit.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.support.Desk;
import org.estatedesk.support.RestPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An auditor who searches. All cases of one test have a mark in the customer's name: others share the store. */
abstract class Searcher {

    protected final String mark = "m" + Long.toString(System.nanoTime(), 36);

    @Autowired
    protected Cases cases;

    @Autowired
    protected Desk desk;

    @LocalServerPort
    protected int port;

    @AfterEach
    void clockBack() {
        ClockUtil.reset();
    }

    static void standAt(String moment) {
        ClockUtil.setCurrentTime(Date.from(OffsetDateTime.parse(moment).toInstant()));
    }

    String open(@Nullable String customer, @Nullable String unit, @Nullable String subject) {
        return openAs("CMP", "complaint-handling", new Contact(customer + mark, "138", unit, "phone", subject));
    }

    String openAs(String kind, String procedure, Contact contact) {
        return cases.open(new NewCase(kind, procedure, "-", contact, "hotline", null, Map.of()))
                .caseNumber();
    }

    /** The whole answer to names and values in turn, over HTTP. */
    RestPerson.Answer ask(String person, String... pairs) {
        StringBuilder query = new StringBuilder("/desk/audit/cases?");
        for (int i = 0; i < pairs.length; i += 2) {
            query.append(pairs[i])
                    .append('=')
                    .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return new RestPerson(port, person).page(query.toString());
    }

    JsonNode find(String... pairs) {
        return ask("auditor", pairs).ok().json();
    }

    /** The numbers of the cases of this test that fit, oldest first. */
    List<String> numbers(String... pairs) {
        String[] all = new String[pairs.length + 6];
        System.arraycopy(new String[] {"q", mark, "sort", "number", "order", "asc"}, 0, all, 0, 6);
        System.arraycopy(pairs, 0, all, 6, pairs.length);
        return numbers(find(all));
    }

    /** The numbers of the cases of this test that hold these words. */
    List<String> words(String words) {
        return numbers(find("q", words + " " + mark, "sort", "number", "order", "asc"));
    }

    static List<String> numbers(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false)
                .map(found -> found.path("number").asText())
                .toList();
    }
}
