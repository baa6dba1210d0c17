package org.estatedesk.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** 45 cases, many of them alike, a page of seven at a time. */
@DeskTest
class PagesTest extends Searcher {

    private static final int CASES = 45;

    @Test
    void noCaseIsLostOrShownTwiceInAnyOrder() {
        Set<String> all = fortyFive();
        for (Sort sort : Sort.values()) {
            List<String> upwards = pages(sort, "asc");
            List<String> downwards = pages(sort, "desc");
            assertThat(upwards).as("%s", sort).hasSize(CASES).hasSameElementsAs(all);
            Collections.reverse(downwards);
            assertThat(downwards).as("%s", sort).isEqualTo(upwards);
        }
    }

    @Test
    void casesAreInTheOrderAskedFor() {
        fortyFive();
        List<String> customers = new ArrayList<>();
        find("q", mark, "sort", "customer", "order", "asc", "size", "45")
                .path("items")
                .forEach(found -> customers.add(found.path("customer").asText()));
        assertThat(customers).isSorted();
    }

    /** Some open, some closed with the same outcome, few customers and units, some of all without a unit or a class. */
    private Set<String> fortyFive() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            standAt("2031-05-01T10:%02d+08:00".formatted(i / 3));
            String number = open("customer" + i % 4, i % 5 == 0 ? null : "unit" + i % 5, null);
            numbers.add(number);
            if (i % 3 > 0) {
                cases.classify(number, i % 3 == 1 ? "general" : "major", null);
                cases.close(number, "solved");
            }
        }
        return numbers;
    }

    private List<String> pages(Sort sort, String order) {
        List<String> numbers = new ArrayList<>();
        JsonNode page = find("q", mark, "size", "7", "sort", sort.parameter(), "order", order);
        numbers.addAll(numbers(page));
        while (!page.path("next").isNull()) {
            assertThat(page.path("total").asInt()).isEqualTo(CASES);
            String after = page.path("next").asText();
            page = find("q", mark, "size", "7", "sort", sort.parameter(), "order", order, "after", after);
            numbers.addAll(numbers(page));
        }
        return numbers;
    }
}
