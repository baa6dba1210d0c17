package org.estatedesk.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.LongStream;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.WebSession;

/** What a person sees again and again: each list with its count, what rings, the start page; what auditors look for. */
final class Pages {

    /** Of one page of fifteen lines, in pages of the store; with many open tasks, to look at each would need far more. */
    private static final double BLOCKS_A_PAGE = 5_000;

    /** Of a count, for each task that it may count: twenty of them stand in a block, and those who may take them up in another. */
    private static final double BLOCKS_A_TASK = 0.1;

    /** From so many blocks on, which statements look at them is of interest. */
    private static final double MANY = 1_000;

    private static final int TIMES = 40;

    private static final String ALERTS = "/api/tasklist/plugin/estatedesk/default/alerts";

    private static final List<String> QUESTIONS = List.of(
            "status=open",
            "status=finished&sort=closed&order=desc",
            "q=%E7%94%B5%E6%A2%AF",
            "customer=%E5%BC%A0",
            "number=CMP-",
            "person=frontdesk&late=true",
            "group=front-desk&procedure=complaint-handling",
            "caseClass=general&outcome=solved&sort=customer&order=asc");

    private final MeasuredDesk desk;
    private final RestPerson person;

    Pages(MeasuredDesk desk, String person) {
        this.desk = desk;
        this.person = desk.person(person);
    }

    /** Fails if one of somebody's lists reads more than it needs, or takes too long. */
    void areCheap() {
        double counting = Math.max(100, desk.number("select count(*) from act_ru_task") * BLOCKS_A_TASK);
        for (JsonNode filter : person.get("/filter?resourceType=Task").ok().json()) {
            String name = filter.get("name").asText();
            String path = "/filter/" + filter.get("id").asText();
            reads(
                    name,
                    BLOCKS_A_PAGE,
                    () -> person.post(path + "/list?firstResult=0&maxResults=15", "{}")
                            .ok());
            reads(
                    name + ", count",
                    counting,
                    () -> person.post(path + "/count", "{}").ok());
        }
        WebSession tasklist = new WebSession(desk.port(), person.name());
        reads(
                "alerts",
                BLOCKS_A_PAGE,
                () -> assertThat(tasklist.get(ALERTS).statusCode()).isEqualTo(200));
        reads("start page", BLOCKS_A_PAGE, () -> person.page("/").ok());
    }

    /** Fails if an auditor waits for the first page of an answer. */
    void areFound() {
        for (String question : QUESTIONS) {
            String path = "/desk/audit/cases?" + question;
            reads(
                    "search " + question,
                    Double.MAX_VALUE,
                    () -> person.page(path).ok());
        }
    }

    private void reads(String what, double most, Runnable page) {
        page.run();
        desk.countAnew();
        page.run();
        double blocks = desk.blocks();
        if (blocks > MANY) {
            desk.mostLooks(3).forEach(System.out::println);
        }
        long[] micros =
                LongStream.generate(() -> micros(page)).limit(TIMES).sorted().toArray();
        double slow = micros[(int) Math.ceil(0.95 * TIMES) - 1] / 1000.0;
        System.out.printf(
                "| %s | %s | %.0f blocks | %.0f ms | %.0f ms at 95 %% |%n",
                person.name(), what, blocks, micros[TIMES / 2] / 1000.0, slow);
        assertThat(blocks).as(what + " of " + person.name()).isLessThan(most);
        assertThat(slow)
                .as(what + " of " + person.name() + ", ms")
                .isLessThan(Patience.of(what.startsWith("search") ? Limits.SEARCH : Limits.PAGE)
                        .toMillis());
    }

    private static long micros(Runnable page) {
        long began = System.nanoTime();
        page.run();
        return (System.nanoTime() - began) / 1000;
    }
}
