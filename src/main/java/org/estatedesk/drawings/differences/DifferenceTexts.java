package org.estatedesk.drawings.differences;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says a difference in the reader's language, from {@code messages/differences*.properties}. */
public final class DifferenceTexts {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<String> BUNDLES =
            List.of("messages/differences", "messages/differences-steps", "messages/differences-tables-and-forms");

    private final List<ResourceBundle> bundles;
    private final Locale language;
    private final GroupNames groups;

    /** @param language Chinese gets Chinese sentences, every other language English ones */
    public DifferenceTexts(Locale language, GroupNames groups) {
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(name, language, ENGLISH_OTHERWISE))
                .toList();
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
            return new MessageFormat(text(phrase.key()), Locale.ROOT).format(details);
        }
        if (words instanceof Words.Listing listing) {
            return listing.items().stream().map(this::say).collect(Collectors.joining(text("comma")));
        }
        return words instanceof Words.Group group ? group(group.key()) : ((Words.Plain) words).text();
    }

    private String group(String key) {
        return groups.name(key, language).orElse(key);
    }

    private String text(String key) {
        for (String known = key; ; known = known.substring(0, known.lastIndexOf('.'))) {
            Optional<String> text = find(known);
            if (text.isPresent() || !known.contains(".")) {
                return text.orElse(key);
            }
        }
    }

    private Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }
}
