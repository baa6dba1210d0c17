package org.estatedesk.audit.evidence.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/**
 * The fonts of all reports. Noto Sans SC has Latin letters and all simplified and traditional characters of Unicode's first
 * block; of Noto Sans JP and HK there are some 2,000 rare ones of names, such as 𠮷. The build takes them from npm. Read with
 * the first report and kept.
 */
@Component
class ReportFonts {

    /** What the template's style sheet calls them, each asked for what those before it lack. */
    static final List<String> FAMILIES = List.of("Desk", "DeskJP", "DeskHK");

    private static final List<String> FILES =
            List.of("NotoSansSC_400Regular.ttf", "NotoSansJP_Rare.ttf", "NotoSansHK_Rare.ttf");

    private final List<TrueTypeFont> parsed = new ArrayList<>();

    /** For one document, which takes along what it uses of it. */
    PDType0Font in(PDDocument document, String family) throws IOException {
        return PDType0Font.load(document, fonts().get(FAMILIES.indexOf(family)), true);
    }

    /** The same text without what no PDF can show, and what nobody sees: such characters are named by their code. */
    String printable(String text) throws IOException {
        StringBuilder printable = new StringBuilder(text.length());
        for (int character : text.codePoints().toArray()) {
            if (isBlank(character) || Character.getType(character) != Character.FORMAT && isKnown(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append("[U+%04X]".formatted(character));
            }
        }
        return printable.toString();
    }

    private boolean isKnown(int character) throws IOException {
        for (TrueTypeFont font : fonts()) {
            if (font.getUnicodeCmapLookup().getGlyphId(character) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(int character) {
        return character == '\n' || character == '\t' || character == '\r';
    }

    private synchronized List<TrueTypeFont> fonts() {
        if (parsed.isEmpty()) {
            FILES.forEach(file -> parsed.add(read("/fonts/" + file)));
        }
        return parsed;
    }

    private static TrueTypeFont read(String path) {
        try (InputStream file = ReportFonts.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The build has not put " + path + " on the classpath");
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
