package org.estatedesk.drawings.workflow.versions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.versions.Drafts;
import org.estatedesk.drawings.versions.Redraw;
import org.estatedesk.drawings.web.AddressedVersions;
import org.estatedesk.drawings.web.DrawingView;
import org.estatedesk.drawings.web.VersionView;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts drawings live from the browser, for the customer service centre (ROL-03) and administrators. */
@RestController
@RequestMapping("/desk/drawings/{kind}/{key}")
class RedrawController {

    private final Redraws redraws;
    private final Drafts drafts;
    private final AddressedVersions lookup;
    private final DrawingVersions versions;
    private final Caller caller;

    RedrawController(
            Redraws redraws, Drafts drafts, AddressedVersions lookup, DrawingVersions versions, Caller caller) {
        this.redraws = redraws;
        this.drafts = drafts;
        this.lookup = lookup;
        this.versions = versions;
        this.caller = caller;
    }

    /** What the drawer sends; {@code basedOn} is 0 for a new drawing. */
    record Wish(
            @Nullable String fileName,
            @Nullable String content,
            int basedOn,
            @Nullable String reason) {}

    record Back(@Nullable String reason) {}

    /** The new version, and what the house rules doubt in it. */
    record Answer(int version, List<String> warnings) {}

    /** What was a draft until now is live: the caller's draft of it is gone afterwards. */
    @PostMapping("/deploy")
    Answer deploy(@PathVariable String kind, @PathVariable String key, @RequestBody Wish wish) {
        caller.require(Role::deploys);
        DrawingKey drawing = lookup.drawing(kind, key);
        DrawingFile file =
                new DrawingFile(text(wish.fileName()), text(wish.content()).getBytes(StandardCharsets.UTF_8));
        DrawingChange deployed = redraws.deploy(new Redraw(
                drawing, file, wish.basedOn(), null, text(wish.reason()).strip()));
        drafts.remove(drawing, caller.id());
        return answer(deployed);
    }

    @PostMapping("/versions/{version}/go-back")
    Answer goBack(
            @PathVariable String kind, @PathVariable String key, @PathVariable int version, @RequestBody Back back) {
        caller.require(Role::deploys);
        return answer(redraws.goBack(
                lookup.version(kind, key, version), text(back.reason()).strip()));
    }

    /** With the version that is live meanwhile. */
    @ExceptionHandler
    ProblemDetail overtaken(Redraws.Overtaken overtaken) {
        String name = overtaken.drawing().key();
        return versions.live(overtaken.drawing())
                .map(RedrawController::overtaken)
                .orElseGet(() -> conflict("not-live", Map.of("name", name)));
    }

    private static ProblemDetail overtaken(DrawingChange live) {
        int version = live.drawing().version();
        String by = DrawingView.deployedBy(live);
        ProblemDetail problem = conflict("overtaken", Map.of("version", version, "by", by));
        problem.setProperty("version", version);
        problem.setProperty("deployedBy", by);
        problem.setProperty("deployedAt", live.occasion().deployedAt());
        return problem;
    }

    private static ProblemDetail conflict(String code, Map<String, ?> fields) {
        return new Refusal(HttpStatus.CONFLICT, "messages/redraws", "redraw." + code, fields).getBody();
    }

    private Answer answer(DrawingChange deployed) {
        return new Answer(deployed.drawing().version(), VersionView.warnings(deployed));
    }

    private static String text(@Nullable String entered) {
        return Objects.requireNonNullElse(entered, "");
    }
}
