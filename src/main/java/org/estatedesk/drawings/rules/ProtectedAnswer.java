package org.estatedesk.drawings.rules;

/**
 * Something that a table must be able to answer.
 *
 * @param output name of the table's output
 * @param value what at least one of its rules says there
 * @param requirement id in the requirements
 * @param reason why, in English; a part of a sentence
 * @param reasonZh the same in Chinese
 */
public record ProtectedAnswer(String output, String value, String requirement, String reason, String reasonZh) {

    /** What the two sentences of a rule are filled with. */
    public String[] details() {
        return new String[] {requirement, reason, reasonZh, output, value};
    }
}
