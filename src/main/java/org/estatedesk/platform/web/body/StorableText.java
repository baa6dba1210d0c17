package org.estatedesk.platform.web.body;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** What the database can hold as text, and how a name from outside may be shown. */
public final class StorableText {

    /** Length of the engine's columns for a text variable and for a variable's name, in characters. */
    static final int LONGEST_TEXT = 4000;

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_SHOWN = 100;

    private StorableText() {}

    /**
     * PostgreSQL has no NUL character, and half of a surrogate pair is no character at all.
     *
     * @throws RequestRefused naming the member
     */
    public static void checkStorable(String text, String member) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw RequestRefused.badRequest("refused.text.characters", shown(member));
        }
    }

    static void checkVariableName(String name) {
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw RequestRefused.badRequest("refused.variable.name", shown(name));
        }
    }

    /** The engine's queries call every member that takes an expression so. */
    public static boolean isExpression(String member) {
        return member.toLowerCase(Locale.ROOT).endsWith("expression");
    }

    /**
     * Makes a name from outside fit to be shown.
     *
     * @return the name cut short, without what could forge a line of a log or a page
     */
    public static String shown(String name) {
        return StringUtils.abbreviate(name.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}]", "?"), LONGEST_SHOWN);
    }
}
