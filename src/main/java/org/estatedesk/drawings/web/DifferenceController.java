package org.estatedesk.drawings.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.differences.UnreadableFile;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a redraw changes, in plain words, before it goes live; and what changed between two versions. For the customer
 * service centre (ROL-03), in the language that the browser asks for.
 */
@RestController
@RequestMapping("/desk/drawings/{kind}/{key}")
class DifferenceController {

    /**
     * A redraw that is not live yet.
     *
     * @param content the file's text
     * @param version what to compare it with; null for the live version
     */
    record Redrawn(@Nullable String content, @Nullable Integer version) {}

    private final DifferenceViews views;
    private final Caller caller;

    DifferenceController(DifferenceViews views, Caller caller) {
        this.views = views;
        this.caller = caller;
    }

    @PostMapping("/difference")
    DifferenceView compare(
            @PathVariable String kind, @PathVariable String key, @RequestBody Redrawn redrawn, Locale language) {
        caller.require(Role::deploys);
        Kind known = known(kind, language);
        String content = Optional.ofNullable(redrawn.content())
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> refused(HttpStatus.BAD_REQUEST, language, "refused.empty"));
        Optional<byte[]> before = views.content(known, key, redrawn.version());
        if (before.isEmpty() && redrawn.version() == null) {
            return new DifferenceView(views.say(language, "only.new"), List.of(), 0);
        }
        byte[] earlier = before.orElseThrow(() -> unknown(language, key, redrawn.version()));
        return views.view(known, key, earlier, content.getBytes(UTF_8), language);
    }

    @GetMapping("/versions/{before}/difference/{after}")
    DifferenceView compare(
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable int before,
            @PathVariable int after,
            Locale language) {
        caller.require(Role::seesDrawings);
        Kind known = known(kind, language);
        byte[] earlier = views.content(known, key, before).orElseThrow(() -> unknown(language, key, before));
        byte[] later = views.content(known, key, after).orElseThrow(() -> unknown(language, key, after));
        return views.view(known, key, earlier, later, language);
    }

    private Kind known(String kind, Locale language) {
        return DrawingKey.kind(kind)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, language, "refused.kind", Words.plain(kind)));
    }

    private ResponseStatusException unknown(Locale language, String key, @Nullable Integer version) {
        Words number = Words.plain(String.valueOf(version));
        return refused(HttpStatus.NOT_FOUND, language, "refused.version", Words.plain(key), number);
    }

    private ResponseStatusException refused(HttpStatus status, Locale language, String sentence, Words... details) {
        return new ResponseStatusException(
                status, views.say(language, sentence, details).get(0));
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableFile unreadable, Locale language) {
        Words why = Words.plain(String.valueOf(unreadable.getMessage()));
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                views.say(language, "refused.unreadable", why).get(0));
    }
}
