package org.estatedesk.photos;

/** Names of files as people and cameras give them, made fit for answers, headers and other people's discs. */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** Without folders, ending and any sign but letters, digits, blanks and dashes; never empty. */
    static String of(String given, FileKind kind) {
        String plain = given.replaceFirst("^.*[/\\\\]", "")
                .replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{N} _-]+", "_")
                .strip();
        String end = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        return (end.isEmpty() ? "file" : end) + "." + kind.ending();
    }
}
