package org.estatedesk.cards;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estatedesk.cards.Card.Post;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/** The groups by the names people know, with their telephones. */
@Component
public class CardPosts {

    private static final Pattern PART = Pattern.compile("(\\d+)([YMWDHS])");

    private final PeopleNames people;
    private final Phones phones;

    /** Those of one desk. */
    public CardPosts(PeopleNames people, Phones phones) {
        this.people = people;
        this.phones = phones;
    }

    /** What each is called. An unknown group goes by its key: it may be drawn before it exists. */
    public UnaryOperator<String> names(Collection<String> groups, Locale reader) {
        Map<String, String> named = people.groups(groups);
        return group -> texts(reader)
                .find("post." + group)
                .orElseGet(() -> Sentences.of(reader).say(named.getOrDefault(group, group)));
    }

    /** A length of time as people say it, {@code 15 min}; anything else as it is drawn. */
    public String limit(String drawn, Locale reader) {
        if (!drawn.matches("P[T0-9YMWDHS]+")) {
            return Sentences.of(reader).say(drawn);
        }
        int clock = drawn.indexOf('T');
        return PART.matcher(drawn)
                .results()
                .map(part -> texts(reader)
                        .say(
                                "limit." + (clock >= 0 && part.start() > clock ? "T" : "") + part.group(2),
                                Map.of("n", part.group(1))))
                .collect(Collectors.joining(" "));
    }

    /** With their telephones, in the order of the groups. */
    public List<Post> of(Collection<String> groups, UnaryOperator<String> names) {
        return groups.stream()
                .map(group -> new Post(names.apply(group), phones.groups().get(group)))
                .toList();
    }

    private static Texts texts(Locale reader) {
        return Texts.of("messages/cards", reader);
    }
}
