package org.estatedesk.platform.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Files of text in the encodings that spreadsheets save. */
public final class FileText {

    /** Tells a spreadsheet that a file is in UTF-8. */
    static final String MARK = "\uFEFF";

    private FileText() {}

    /**
     * The text of a file in UTF-8, in the encoding of a Chinese Excel (GB18030, which holds GBK), or in UTF-16 with its mark.
     *
     * @throws Unreadable if it is in none of them
     */
    public static String of(byte[] file) {
        Charset marked = marked(file);
        if (marked != null) {
            return decoded(file, marked);
        }
        try {
            return decoded(file, StandardCharsets.UTF_8);
        } catch (Unreadable other) {
            return decoded(file, Charset.forName("GB18030"));
        }
    }

    private static @Nullable Charset marked(byte[] file) {
        int first = file.length < 2 ? 0 : (file[0] & 0xFF) << 8 | file[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> null;
        };
    }

    private static String decoded(byte[] file, Charset charset) {
        CharBuffer text = CharBuffer.allocate(file.length + 1);
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(file), text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            String[] lines = read.split("\r\n|\r|\n", -1);
            throw new Unreadable(lines.length, lines[lines.length - 1].length() + 1, "encoding");
        }
        return withoutMark(read);
    }

    static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
