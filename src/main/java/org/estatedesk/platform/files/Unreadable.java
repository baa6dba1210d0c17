package org.estatedesk.platform.files;

/** A spot from which on a file cannot be read. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String problem;

    Unreadable(int line, int column, String problem) {
        super("line %d, column %d: %s".formatted(line, column, problem));
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    public int line() {
        return line;
    }

    /** The number of the field; of a file in no known encoding, of the character. */
    public int column() {
        return column;
    }

    /**
     * {@code quote}: a quotation mark is never closed, {@code encoding}, {@code workbook}: damaged, {@code old-workbook}: of
     * the old kind or locked, or {@code unpacked}: too large when unpacked.
     */
    public String problem() {
        return problem;
    }
}
