package org.estatedesk.drawings.differences;

import org.apache.commons.lang3.StringUtils;

/** A file that is no drawing, table or form; the message says why, in the words of whatever tried to read it. */
public class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    /** Why it cannot be read, on one line. */
    public String reason() {
        return StringUtils.normalizeSpace(String.valueOf(getMessage()));
    }
}
