package org.estatedesk.photos;

import java.time.Instant;

/**
 * A photo or file of a case.
 *
 * @param sha256 of its content, in lower-case hexadecimal digits; the journal names it by this
 * @param name as whoever added it called it, without signs that mean something elsewhere, with the ending of its kind
 * @param addedBy user id
 */
public record CaseFile(String sha256, String name, FileKind kind, String addedBy, Instant addedAt) {

    /** How an answer of a form names it: {@code crack.jpg [9f86d0...]}. */
    public String asAnswer() {
        return "%s [%s]".formatted(name, sha256);
    }
}
