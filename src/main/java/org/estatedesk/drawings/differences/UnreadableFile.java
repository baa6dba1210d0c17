package org.estatedesk.drawings.differences;

/** A file that is no drawing, table or form; the message says why, in the words of whatever tried to read it. */
public class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }
}
