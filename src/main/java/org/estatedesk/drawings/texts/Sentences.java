package org.estatedesk.drawings.texts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.files.Catalogue;
import org.estatedesk.platform.languages.Traditional;

/**
 * The shipped sentences in a reader's language, whichever language they were written in: of what is drawn, and of the
 * groups and lists that the engine keeps. Where the same Chinese stands for two English sentences, the shorter is read.
 */
public final class Sentences {

    private static final Map<Locale, Sentences> READ = new ConcurrentHashMap<>();

    private final Map<String, String> said = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private Sentences(Locale reader) {
        Catalogue.of("drawn", "zh").all().forEach((english, chinese) -> add(english, chinese, reader));
        Map<String, String> people = Texts.of("messages/people", Locale.CHINESE).all();
        Texts.of("messages/people", Locale.ENGLISH).all().forEach((key, english) -> {
            String chinese = people.getOrDefault(key, english);
            add(english, chinese, reader);
            // A list that was saved by somebody who reads it so.
            said.putIfAbsent(Traditional.of(chinese), shown(english, chinese, reader));
        });
    }

    private void add(String english, String chinese, Locale reader) {
        known.add(english);
        known.add(chinese);
        String shown = shown(english, chinese, reader);
        said.put(english, shown);
        said.merge(chinese, shown, (one, other) -> one.length() <= other.length() ? one : other);
    }

    private static String shown(String english, String chinese, Locale reader) {
        return reader.getLanguage().equals("zh") ? Traditional.in(reader, chinese) : english;
    }

    /** In a reader's language. */
    public static Sentences of(Locale reader) {
        return READ.computeIfAbsent(reader, Sentences::new);
    }

    /** What is no shipped sentence is the same. */
    public String say(String sentence) {
        return said.getOrDefault(sentence, sentence);
    }

    /** Whether it is one, in whichever language. */
    public boolean knows(String sentence) {
        return known.contains(sentence);
    }
}
