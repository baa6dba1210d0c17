package org.estatedesk.drawings.workflow.versions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.differences.UnreadableFile;
import org.estatedesk.drawings.workflow.versions.DifferenceViews.DifferenceView;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Texts;
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

/**
 * What a redraw changes, in plain words, before it goes live; and what changed between two versions. For the customer
 * service centre (ROL-03), in the language that the browser asks for.
 */
@RestController
@RequestMapping("/desk/drawings/{kind}/{key}")
class DifferenceController {

    private static final String BUNDLE = "messages/differences";

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
        Kind known = known(kind);
        String content = Optional.ofNullable(redrawn.content())
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> refused(HttpStatus.BAD_REQUEST, "refused.empty", Map.of()));
        Optional<byte[]> before = views.content(known, key, redrawn.version());
        if (before.isEmpty() && redrawn.version() == null) {
            return new DifferenceView(List.of(Texts.ofReader(BUNDLE).say("only.new")), List.of(), 0);
        }
        byte[] earlier = before.orElseThrow(() -> unknown(key, redrawn.version()));
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
        Kind known = known(kind);
        byte[] earlier = views.content(known, key, before).orElseThrow(() -> unknown(key, before));
        byte[] later = views.content(known, key, after).orElseThrow(() -> unknown(key, after));
        return views.view(known, key, earlier, later, language);
    }

    private static Kind known(String kind) {
        return DrawingKey.kind(kind)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "refused.kind", Map.of("kind", kind)));
    }

    private static Refusal unknown(String key, @Nullable Integer version) {
        return refused(HttpStatus.NOT_FOUND, "refused.version", Map.of("key", key, "version", String.valueOf(version)));
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableFile unreadable) {
        return refused(HttpStatus.BAD_REQUEST, "refused.unreadable", Map.of("why", unreadable.reason()))
                .getBody();
    }

    private static Refusal refused(HttpStatus status, String sentence, Map<String, ?> fields) {
        return new Refusal(status, BUNDLE, sentence, fields);
    }
}
