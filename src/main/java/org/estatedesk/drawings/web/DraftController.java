package org.estatedesk.drawings.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.versions.Drafts;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own drafts, and who else draws at the same drawing. */
@RestController
@RequestMapping("/desk/drawings/{kind}/{key}/draft")
class DraftController {

    /** Many times the largest drawing that anybody could read. */
    private static final int LONGEST = 2_000_000;

    private final Drafts drafts;
    private final AddressedVersions lookup;
    private final Caller caller;

    DraftController(Drafts drafts, AddressedVersions lookup, Caller caller) {
        this.drafts = drafts;
        this.lookup = lookup;
        this.caller = caller;
    }

    record Sketch(@Nullable String content, int basedOn) {}

    record Other(String by, Instant savedAt) {}

    /** The own draft, all null if there is none, and the others'. */
    record View(
            @Nullable String content,
            @Nullable Integer basedOn,
            @Nullable Instant savedAt,
            List<Other> others) {}

    @GetMapping
    View read(@PathVariable String kind, @PathVariable String key) {
        return view(drafts.of(allowed(kind, key)));
    }

    @PutMapping
    View save(@PathVariable String kind, @PathVariable String key, @RequestBody Sketch sketch) {
        DrawingKey drawing = allowed(kind, key);
        String content = Objects.requireNonNullElse(sketch.content(), "");
        // PostgreSQL cannot keep the character 0 in a text, nor could XML or JSON hold it.
        if (content.length() > LONGEST || content.indexOf('\0') >= 0) {
            throw new Refusal(
                    HttpStatus.PAYLOAD_TOO_LARGE, "messages/redraws", "redraw.large", Map.of("name", LONGEST));
        }
        drafts.save(drawing, caller.id(), content, sketch.basedOn());
        return view(drafts.of(drawing));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String kind, @PathVariable String key) {
        drafts.remove(allowed(kind, key), caller.id());
    }

    private DrawingKey allowed(String kind, String key) {
        caller.require(Role::deploys);
        return lookup.drawing(kind, key);
    }

    private View view(List<Drafts.Draft> all) {
        String me = caller.id();
        List<Other> others = all.stream()
                .filter(draft -> !draft.person().equals(me))
                .map(draft -> new Other(draft.person(), draft.savedAt()))
                .toList();
        return all.stream()
                .filter(draft -> draft.person().equals(me))
                .findFirst()
                .map(own -> new View(own.content(), own.basedOn(), own.savedAt(), others))
                .orElse(new View(null, null, null, others));
    }
}
