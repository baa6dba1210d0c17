package org.estatedesk.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;

/** What a person sees again and again: each list with its count, the start page, the list of steps. */
final class Pages {

    /** Of one page of fifteen lines, in pages of the store; with many open tasks, to look at each would need far more. */
    private static final double BLOCKS_A_PAGE = 5_000;

    /** Of a count, for each task that it may count. */
    private static final double BLOCKS_A_TASK = 10;

    private final MeasuredDesk desk;
    private final RestPerson person;

    Pages(MeasuredDesk desk, String person) {
        this.desk = desk;
        this.person = desk.person(person);
    }

    /** Fails if one reads more than it needs. */
    void areCheap() {
        double counting = desk.number("select count(*) from act_ru_task") * BLOCKS_A_TASK;
        for (JsonNode filter : person.get("/filter?resourceType=Task").ok().json()) {
            String name = filter.get("name").asText();
            String path = "/filter/" + filter.get("id").asText();
            reads(name, BLOCKS_A_PAGE, () -> person.post(path + "/list?firstResult=0&maxResults=15", "{}"));
            reads(name + ", count", counting, () -> person.post(path + "/count", "{}"));
        }
        reads("start page", BLOCKS_A_PAGE, () -> person.page("/"));
    }

    private void reads(String what, double most, Supplier<Answer> page) {
        page.get().ok();
        desk.countAnew();
        long began = System.nanoTime();
        page.get().ok();
        long took = System.nanoTime() - began;
        double blocks = desk.blocks();
        System.out.printf("%-10s %-30s %8.0f blocks, %6d ms%n", person.name(), what, blocks, took / 1_000_000);
        assertThat(blocks).as(what + " of " + person.name()).isLessThan(most);
    }
}
