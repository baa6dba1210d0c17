package org.estatedesk.audit.evidence.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The font of all reports: Noto Sans SC, with Latin letters and all simplified and traditional characters of Unicode's first
 * block. The build takes it from npm. Read with the first report and kept.
 */
@Component
class ReportFont {

    /** What the template's style sheet calls it. */
    static final String FAMILY = "Desk";

    private static final String FILE = "/fonts/NotoSansSC_400Regular.ttf";

    private @Nullable TrueTypeFont parsed;

    /** For one document, which takes along what it uses of it. */
    PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font(), true);
    }

    /** The same text without what no PDF can show: such characters are named by their code. */
    String printable(String text) throws IOException {
        CmapLookup known = font().getUnicodeCmapLookup();
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isBlank(character) || known.getGlyphId(character) != 0) {
                printable.appendCodePoint(character);
            } else {
                printable.append("[U+%04X]".formatted(character));
            }
        });
        return printable.toString();
    }

    private static boolean isBlank(int character) {
        return character == '\n' || character == '\t' || character == '\r';
    }

    private synchronized TrueTypeFont font() throws IOException {
        if (parsed == null) {
            parsed = read();
        }
        return parsed;
    }

    private static TrueTypeFont read() {
        try (InputStream file = ReportFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The build has not put " + FILE + " on the classpath");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // Ligatures: they would take half of the time to print.
            font.setEnableGsub(false);
            UsualCharacters.of(font);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
