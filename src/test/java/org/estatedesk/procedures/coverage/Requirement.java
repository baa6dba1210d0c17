package org.estatedesk.procedures.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What one clause of the manuals asks for.
 *
 * @param id by which drawings, forms and code name it: {@code HOT-26}
 * @param clause manual, part and number
 */
record Requirement(String id, String clause, String text) {

    /** All of them, in the order of the catalogue. */
    static List<Requirement> all() throws IOException {
        return lines("coverage/requirements.tsv")
                .map(cells -> new Requirement(cells[0], cells[1], cells[2]))
                .toList();
    }

    static Stream<String[]> lines(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> Objects.requireNonNull(line.split("\t")));
    }

    String kind() {
        return id.substring(0, 3);
    }
}
