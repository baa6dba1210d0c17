package org.estatedesk.cards.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.estatedesk.cards.Card.Post;
import org.estatedesk.cards.Phones;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The groups by the names people know, with their telephones. */
@Component
class Posts {

    private final IdentityService identities;
    private final Phones phones;
    private final Texts texts;

    Posts(IdentityService identities, Phones phones, @Value("${estatedesk.language:en}") String language) {
        this.identities = identities;
        this.phones = phones;
        this.texts = Texts.of("messages/cards", language);
    }

    /** An unknown group by its key: it may be drawn before it exists. */
    String name(String group) {
        String outside = "post." + group;
        if (texts.has(outside)) {
            return texts.say(outside);
        }
        return Optional.ofNullable(identities.createGroupQuery().groupId(group).singleResult())
                .map(Group::getName)
                .orElse(group);
    }

    List<Post> of(Collection<String> groups) {
        return groups.stream()
                .map(group -> new Post(name(group), phones.groups().get(group)))
                .toList();
    }
}
