package org.estatedesk.drawings;

import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A drawing, a table or a form, as it stands in a deployment or in a folder.
 *
 * @param name the file's name, such as {@code give-first-reply.form}
 */
public record DrawingFile(String name, byte[] content) {

    public boolean isDrawing() {
        return name.endsWith(".bpmn");
    }

    public boolean isTable() {
        return name.endsWith(".dmn");
    }

    public boolean isForm() {
        return name.endsWith(".form");
    }

    /** The file's ending, such as {@code bpmn}. */
    public String kind() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The file's name without folder and ending: the key that a shipped file must carry. */
    public String key() {
        return key(name);
    }

    /** The same of any file's name. */
    public static String key(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(0, Math.max(0, file.lastIndexOf('.')));
    }

    /** SHA-256 of the content in hexadecimal digits. */
    public String hash() {
        return DigestUtils.sha256Hex(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawingFile file && name.equals(file.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
