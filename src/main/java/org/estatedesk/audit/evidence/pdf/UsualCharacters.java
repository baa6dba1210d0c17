package org.estatedesk.audit.evidence.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Says which character a shape of the font stands for, so that the text of a report can be searched, copied and read aloud:
 * one shape serves both the character 小 and the radical ⼩, and PDFBox would take the one with the lower code.
 */
final class UsualCharacters extends CmapSubtable {

    private static final int UNICODE = 0;
    private static final int FULL = 4;

    /** From here on Chinese punctuation and characters; below, back to {@link #SYMBOLS}, what merely looks like them. */
    private static final int CHINESE = 0x3000;

    private static final int SYMBOLS = 0x2000;
    /** The usual dash, and the usual tilde. */
    private static final Set<Integer> USUAL = Set.of(0x2013, 0xFF5E);

    private final CmapSubtable all;

    private UsualCharacters(CmapSubtable all) {
        this.all = all;
        setPlatformId(UNICODE);
        setPlatformEncodingId(FULL);
    }

    /** Lets the font answer so. */
    static void of(TrueTypeFont font) throws IOException {
        CmapSubtable all = font.getCmap().getSubtable(UNICODE, FULL);
        font.getCmap().setCmaps(new CmapSubtable[] {new UsualCharacters(all)});
    }

    @Override
    public int getGlyphId(int character) {
        return all.getGlyphId(character);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        List<Integer> codes = all.getCharCodes(glyph);
        return codes == null || codes.size() == 1 ? codes : List.of(usual(codes));
    }

    private static int usual(List<Integer> codes) {
        int first = codes.get(0);
        boolean symbol = first >= SYMBOLS && first < CHINESE;
        return codes.stream()
                .filter(code -> USUAL.contains(code) || symbol && code >= CHINESE)
                .findFirst()
                .orElse(first);
    }
}
