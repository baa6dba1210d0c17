package org.estatedesk.drawings.versions;

/** A wish that makes no sense, whatever the drawing looks like. */
public class UnfitRedraw extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    public UnfitRedraw(String code, String detail) {
        super(code + ": " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    /** The sentence's key in {@code messages/redraws}. */
    public String code() {
        return code;
    }

    /** What the sentence names. */
    public String detail() {
        return detail;
    }
}
