package org.estatedesk.promises.calendar.files;

/**
 * A value with its place in the file.
 *
 * @param text empty if it is missing
 * @param line from 1
 * @param column from 1: of the table in CSV, of the text in JSON
 */
record Cell(String text, int line, int column) {

    boolean isEmpty() {
        return text.isEmpty();
    }
}
