package org.estatedesk.drawings.differences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.platform.Texts;

/** Says a difference in the reader's language, from {@code messages/differences*.properties}. */
public final class DifferenceTexts {

    private static final List<String> BUNDLES =
            List.of("messages/differences", "messages/differences-steps", "messages/differences-tables-and-forms");

    private final List<Texts> bundles;
    private final Locale language;
    private final PeopleTexts groups;

    /** @param language Chinese gets Chinese sentences, every other language English ones */
    public DifferenceTexts(Locale language, PeopleTexts groups) {
        this.bundles = BUNDLES.stream().map(name -> Texts.of(name, language)).toList();
        this.language = language;
        this.groups = groups;
    }

    /** One sentence for each change. */
    public List<String> sentences(Difference difference) {
        return difference.sentences().stream().map(this::say).distinct().toList();
    }

    public String say(Words words) {
        if (words instanceof Words.Phrase phrase) {
            Object[] details = phrase.details().stream().map(this::say).toArray();
            return text(phrase.key(), details);
        }
        if (words instanceof Words.Listing listing) {
            return listing.items().stream().map(this::say).collect(Collectors.joining(text("comma")));
        }
        return words instanceof Words.Group group ? group(group.key()) : ((Words.Plain) words).text();
    }

    private String group(String key) {
        return groups.group(key, language).orElse(key);
    }

    private String text(String key, Object... details) {
        for (String known = key; ; known = known.substring(0, known.lastIndexOf('.'))) {
            String text = known;
            Optional<Texts> bundle =
                    bundles.stream().filter(texts -> texts.has(text)).findFirst();
            if (bundle.isPresent() || !known.contains(".")) {
                return bundle.map(texts -> texts.say(text, details)).orElse(key);
            }
        }
    }
}
