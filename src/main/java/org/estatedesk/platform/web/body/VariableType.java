package org.estatedesk.platform.web.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The engine's variable types that may come over HTTP, with the values it can convert. Its other types stay out:
 * objects and bytes can carry Java classes, files have their own multipart address, XML needs a parser we do not ship.
 */
enum VariableType {
    STRING,
    BOOLEAN,
    SHORT,
    INTEGER,
    LONG,
    DOUBLE,
    DATE,
    NULL,
    JSON;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,4})?");
    /** The engine's REST date format: {@code 2026-11-22T15:00:00.000+0800}. */
    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final JsonFactory PARSERS = new JsonFactory();

    /** Whether the engine can convert that value. */
    boolean accepts(JsonToken kind, String text) {
        return switch (this) {
            case STRING -> true;
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case SHORT -> isWhole(text, Short.SIZE);
            case INTEGER -> isWhole(text, Integer.SIZE);
            case LONG -> isWhole(text, Long.SIZE);
            case DOUBLE -> NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
            case DATE -> kind == JsonToken.VALUE_STRING && isDate(text);
            case NULL -> false;
            case JSON -> kind == JsonToken.VALUE_STRING && isJson(text);
        };
    }

    /** Finds a type by its REST name, whose first letter may be of either case. */
    static @Nullable VariableType named(String name) {
        for (VariableType type : values()) {
            boolean sameTail = name.length() == type.name().length()
                    && name.substring(1).equals(type.name().substring(1).toLowerCase(Locale.ROOT));
            if (sameTail && Character.toUpperCase(name.charAt(0)) == type.name().charAt(0)) {
                return type;
            }
        }
        return null;
    }

    /** What the engine makes of an undeclared value. */
    static VariableType guess(JsonToken kind) {
        return switch (kind) {
            case VALUE_NUMBER_INT -> LONG;
            case VALUE_NUMBER_FLOAT -> DOUBLE;
            default -> STRING;
        };
    }

    String shownName() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isWhole(String text, int bits) {
        return WHOLE.matcher(text).matches() && new BigInteger(text).bitLength() < bits;
    }

    private static boolean isDate(String text) {
        try {
            return DATE_FORMAT.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isJson(String text) {
        try (JsonParser json = PARSERS.createParser(text)) {
            int values = 0;
            while (json.nextToken() != null) {
                values += json.getParsingContext().inRoot() ? 1 : 0;
                StorableText.checkStorable(String.valueOf(json.getText()), "");
            }
            return values > 0;
        } catch (IOException | RequestRefused e) {
            return false;
        }
    }
}
