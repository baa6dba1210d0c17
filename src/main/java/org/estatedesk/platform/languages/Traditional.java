package org.estatedesk.platform.languages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Our Chinese words in Traditional characters, by ICU's conversion. It is for shipped words only: what a person wrote stays
 * as it was written. Everything but Chinese characters stays, so that a whole script may be converted.
 */
public final class Traditional {

    /** The reader's language: a bundle that has no such words has Simplified ones. */
    public static final Locale LOCALE = Locale.forLanguageTag("zh-Hant");

    private static final Set<String> PLACES = Set.of("TW", "HK", "MO");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    /** Where ICU takes the other one of two characters. */
    private static final String RULES =
            "历史 > 歷史; 复选 > 複選; 器里 > 器裡; 周日 > 週日; 并发布 > 並發布; 答复 > 答覆; 回复 > 回覆; :: Hans-Hant;";

    /** As many as all catalogues and bundles hold. */
    private static final Cache<String, String> CONVERTED =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private Traditional() {}

    /** Whether these characters are read in a language: {@code zh-Hant}, {@code zh-TW}, {@code zh-HK}. */
    public static boolean isReadIn(Locale language) {
        return language.getLanguage().equals("zh")
                && (language.getScript().equals("Hant")
                        || language.getScript().isEmpty() && PLACES.contains(language.getCountry()));
    }

    /** A text as it is read in a language. */
    public static String in(Locale language, String text) {
        return isReadIn(language) ? of(text) : text;
    }

    /** A text in Traditional characters. */
    public static String of(String text) {
        return CHINESE.matcher(text).replaceAll(Traditional::characters);
    }

    private static String characters(MatchResult simplified) {
        return CONVERTED.get(simplified.group(), Icu.HANT::transliterate);
    }

    /** Takes a moment to load. */
    private static final class Icu {

        static final Transliterator HANT = Transliterator.createFromRules("Traditional", RULES, Transliterator.FORWARD);
    }
}
