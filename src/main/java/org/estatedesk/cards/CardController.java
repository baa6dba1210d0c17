package org.estatedesk.cards;

import java.util.Locale;
import java.util.Map;
import org.estatedesk.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the cards, for everybody who can sign in, always of the drawing that is live. */
@RestController
@RequestMapping("/desk/cards")
class CardController {

    private static final String HTML = "text/html;charset=UTF-8";

    private final ProcedureCards drawings;
    private final CardPages pages;

    CardController(ProcedureCards drawings, CardPages pages) {
        this.drawings = drawings;
        this.pages = pages;
    }

    @GetMapping(produces = HTML)
    String list(Locale language) {
        return pages.index(
                drawings.keys().stream()
                        .flatMap(key -> drawings.card(key, language).stream())
                        .toList(),
                language);
    }

    @GetMapping(value = "/{key}", produces = HTML)
    String show(@PathVariable String key, Locale language) {
        return drawings.card(key, language)
                .map(card -> pages.html(card, language))
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "messages/cards", "unknown", Map.of("key", key)));
    }
}
