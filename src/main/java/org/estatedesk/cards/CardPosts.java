package org.estatedesk.cards;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estatedesk.cards.Card.Post;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The groups by the names people know, with their telephones. */
@Component
public class CardPosts {

    private static final Pattern PART = Pattern.compile("(\\d+)([YMWDHS])");

    private final PeopleNames people;
    private final Phones phones;
    private final Texts texts;

    CardPosts(PeopleNames people, Phones phones, @Value("${estatedesk.language:en}") String language) {
        this.people = people;
        this.phones = phones;
        this.texts = Texts.of("messages/cards", language);
    }

    /** An unknown group by its key: it may be drawn before it exists. */
    public String name(String group) {
        String outside = "post." + group;
        if (texts.has(outside)) {
            return texts.say(outside);
        }
        return people.group(group);
    }

    /** A length of time as people say it, {@code 15 min}; anything else as it is drawn. */
    public String limit(String drawn) {
        if (!drawn.matches("P[T0-9YMWDHS]+")) {
            return drawn;
        }
        int clock = drawn.indexOf('T');
        return PART.matcher(drawn)
                .results()
                .map(part -> texts.say(
                        "limit." + (clock >= 0 && part.start() > clock ? "T" : "") + part.group(2),
                        Map.of("n", part.group(1))))
                .collect(Collectors.joining(" "));
    }

    /** With their telephones, in the order of the groups. */
    public List<Post> of(Collection<String> groups) {
        return groups.stream()
                .map(group -> new Post(name(group), phones.groups().get(group)))
                .toList();
    }
}
