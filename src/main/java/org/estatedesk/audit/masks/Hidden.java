package org.estatedesk.audit.masks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a piece of personal data. The stars do not tell how much they hide. */
final class Hidden {

    private static final String STARS = "****";

    private static final Pattern MOBILE = Pattern.compile("(?:0{0,2}86|0)?(1[3-9]\\d)\\d{4}(\\d{4})");
    private static final Pattern LANDLINE = Pattern.compile("(?:0{0,2}86)?(0(?:10|2\\d|[3-9]\\d{2}))\\d{5,6}(\\d{2})");

    private static final Pattern NAME = Pattern.compile("[^,，、;；/\\r\\n]+");

    /** What stands beside a passenger's name. */
    private static final Set<String> NO_NAMES = Set.of("child", "infant", "adult", "儿童", "婴儿", "成人");

    private Hidden() {}

    /** @param digits all of a number, without blanks and signs */
    static String telephone(String digits) {
        Matcher mobile = MOBILE.matcher(digits);
        if (mobile.matches()) {
            return mobile.group(1) + STARS + mobile.group(2);
        }
        Matcher landline = LANDLINE.matcher(digits);
        if (landline.matches()) {
            return landline.group(1) + STARS + landline.group(2);
        }
        int length = digits.length();
        if (length < 7) {
            return STARS;
        }
        return (length < 9 ? "" : digits.substring(0, 2)) + STARS + digits.substring(length - 2);
    }

    static String document() {
        return STARS;
    }

    static String email(String address) {
        int at = address.indexOf('@');
        return at < 1 ? STARS : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }

    /** One name or several, one a line or with commas. */
    static String names(String text) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
    }

    private static String name(String part) {
        String name = part.strip();
        if (name.isEmpty() || NO_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return part;
        }
        String shown = name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
        return part.replace(name, shown);
    }
}
