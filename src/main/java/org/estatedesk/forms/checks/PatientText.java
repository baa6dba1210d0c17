package org.estatedesk.forms.checks;

/** Text that a pattern may look at only so often: some patterns would search for years in a text made for them. */
final class PatientText implements CharSequence {

    private static final int PATIENCE = 5_000_000;

    private final String text;
    private int looks;

    PatientText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++looks > PATIENCE) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The search was given up. */
    static final class OutOfPatience extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
