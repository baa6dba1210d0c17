package org.estatedesk.cards;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estatedesk.platform.DeskTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Lays a card out as a page of HTML that needs nothing else: it prints from a disk as well. */
@Component
@EnableConfigurationProperties(Phones.class)
class CardPages {

    private final ITemplateEngine templates;
    private final DeskTime time;
    private final Phones phones;

    CardPages(ITemplateEngine templates, DeskTime time, Phones phones) {
        this.templates = templates;
        this.time = time;
        this.phones = phones;
    }

    /**
     * The page of a card.
     *
     * @param language in which its headings are written
     */
    String html(Card card, Locale language) {
        Context page = new Context(language);
        page.setVariable("card", card);
        page.setVariable("emergency", phones.emergency());
        page.setVariable("deployed", time.readable(card.deployedAt()));
        page.setVariable("printed", time.readable(time.now()));
        return templates.process("fallback-card", page);
    }

    /** The page that leads to them. */
    String index(List<Card> cards, Locale language) {
        return templates.process("fallback-cards", new Context(language, Map.of("cards", cards)));
    }
}
