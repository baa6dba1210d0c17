package org.estatedesk.photos;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people may add, told by how the content begins and never by its name. */
public enum FileKind {
    JPEG("jpg", "image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    PNG("png", "image/png", 0, "\u0089PNG\r\n\u001a\n"),
    HEIC("heic", "image/heic", 4, "ftypheic", "ftypheix", "ftypmif1", "ftypheim", "ftypheis", "ftyphevc"),
    PDF("pdf", "application/pdf", 0, "%PDF-");

    private static final int LONGEST_BEGINNING = 16;

    private final String ending;
    private final String type;
    private final int from;
    private final List<String> beginnings;

    FileKind(String ending, String type, int from, String... beginnings) {
        this.ending = ending;
        this.type = type;
        this.from = from;
        this.beginnings = List.of(beginnings);
    }

    /** The kind of a content; empty for all that is none of them. */
    public static Optional<FileKind> of(byte[] content) {
        String beginning =
                new String(content, 0, Math.min(content.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        return Stream.of(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(sign -> beginning.startsWith(sign, kind.from)))
                .findFirst();
    }

    /** How names of such files end, without a dot. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** Whether browsers show it as a picture: anything else is saved, not opened. */
    public boolean isShown() {
        return this == JPEG || this == PNG;
    }
}
