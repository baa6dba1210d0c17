package org.estatedesk.audit.speed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A search with none, one or two filters in any order. */
final class RandomQuestion {

    private static final List<List<String>> FILTERS = List.of(
            List.of("q", "電梯", "漏水", "王", "3-1", "车库门 打不开", "CMP-", "订票 红", "lost"),
            List.of("customer", "張文杰", "李", "大卫"),
            List.of("unit", "3-15", "9-200A"),
            List.of("number", "CMP-", "TKT", "EMG-2026-50"),
            List.of("person", "frontdesk", "assistant", "hotline", "gm", "nobody"),
            List.of("group", "front-desk", "property-assistant", "gate", "general-manager"),
            List.of("procedure", "complaint-handling", "ticket-booking", "emergency-patient-assistance"),
            List.of("version", "1", "2"),
            List.of("caseClass", "general", "major", "important"),
            List.of("outcome", "solved", "rejected"),
            List.of("status", "open", "finished"),
            List.of("late", "true"),
            List.of("corrected", "true"));

    private static final List<String> SORTS =
            List.of("opened", "closed", "number", "customer", "unit", "caseClass", "outcome", "late", "corrections");

    private RandomQuestion() {}

    static String path(Random random) {
        List<List<String>> filters = new java.util.ArrayList<>(FILTERS);
        filters.add(List.of(
                "openedFrom", LocalDate.now().minusDays(random.nextInt(365)).toString()));
        filters.add(List.of(
                "closedTo", LocalDate.now().minusDays(random.nextInt(365)).toString()));
        Collections.shuffle(filters, random);
        String chosen = filters.stream()
                .limit(random.nextInt(3))
                .map(filter -> filter.get(0) + "=" + encoded(filter.get(1 + random.nextInt(filter.size() - 1))) + "&")
                .collect(Collectors.joining());
        return "/desk/audit/cases?" + chosen + "sort=" + SORTS.get(random.nextInt(SORTS.size())) + "&order="
                + (random.nextBoolean() ? "asc" : "desc");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
