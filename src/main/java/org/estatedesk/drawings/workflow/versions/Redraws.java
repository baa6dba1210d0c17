package org.estatedesk.drawings.workflow.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.versions.Redraw;
import org.estatedesk.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;

/** Puts redraws live, so that nobody overwrites unseen what somebody else drew meanwhile. */
@Service
@Transactional
class Redraws {

    /** The engine keeps no more of a deployment's name. */
    private static final int LONGEST_REASON = 255;

    /** Somebody else put another version live since the drawer looked. */
    static class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient DrawingKey drawing;

        Overtaken(DrawingKey drawing) {
            super(drawing.toString());
            this.drawing = drawing;
        }

        DrawingKey drawing() {
            return drawing;
        }
    }

    private final DrawingVersions versions;
    private final DrawingChanges changes;
    private final RedrawDeployment deploying;

    Redraws(DrawingVersions versions, DrawingChanges changes, RedrawDeployment deploying) {
        this.versions = versions;
        this.changes = changes;
        this.deploying = deploying;
    }

    /**
     * Makes a drawing the newest version.
     *
     * @throws Refusal without a reason, or when the file is not that drawing
     * @throws Overtaken when the live version is not the one it is based on
     * @throws ErrorResponseException when it breaks a house rule
     */
    public DrawingChange deploy(Redraw redraw) {
        checkReason(redraw.reason());
        checkFileName(redraw);
        Optional<DrawingChange> live = versions.live(redraw.drawing());
        if (live.map(version -> version.drawing().version()).orElse(0) != redraw.basedOn()) {
            throw new Overtaken(redraw.drawing());
        }
        List<DrawingChange> deployed = changes.ofDeployment(deploying.deploy(redraw));
        deployed.forEach(other -> checkOther(other, redraw, live));
        return checkTurn(redraw, deployed);
    }

    /**
     * Makes the content of an earlier version the newest one.
     *
     * @throws Refusal when that version is live
     */
    public DrawingChange goBack(DrawingChange earlier, String reason) {
        DrawingKey drawing = DrawingKey.of(earlier);
        DrawingChange live = versions.live(drawing).orElse(earlier);
        int back = earlier.drawing().version();
        if (live.drawing().version() == back) {
            throw unfit("live-already", String.valueOf(back));
        }
        DrawingFile file = new DrawingFile(earlier.content().fileName(), versions.content(earlier));
        return deploy(new Redraw(drawing, file, live.drawing().version(), back, reason));
    }

    private static void checkReason(String reason) {
        if (reason.isBlank()) {
            throw unfit("no-reason", "");
        }
        if (reason.length() > LONGEST_REASON) {
            throw unfit("long-reason", String.valueOf(LONGEST_REASON));
        }
    }

    private static void checkFileName(Redraw redraw) {
        String name = redraw.file().name();
        if (!name.endsWith(redraw.drawing().fileEnding()) || !name.matches("[^/\\\\\\p{Cntrl}]{1,200}")) {
            throw unfit("file-name", redraw.drawing().fileEnding());
        }
    }

    /** A file may hold several tables, but it must not take over one that lives in another file. */
    private void checkOther(DrawingChange other, Redraw redraw, Optional<DrawingChange> live) {
        DrawingKey key = DrawingKey.of(other);
        if (key.equals(redraw.drawing())) {
            return;
        }
        Optional<DrawingChange> before = versions.of(key).stream().skip(1).findFirst();
        if (before.isPresent() && !before.map(Redraws::place).equals(live.map(Redraws::place))) {
            throw unfit("other-drawing", key.key());
        }
    }

    private static String place(DrawingChange version) {
        return version.content().deploymentId() + "/" + version.content().fileName();
    }

    /**
     * The engine lets one deployment after another number its versions, whichever door it came through: whoever did not
     * get the number after his own came too late, and the transaction takes his version back.
     */
    private static DrawingChange checkTurn(Redraw redraw, List<DrawingChange> deployed) {
        DrawingChange own = deployed.stream()
                .filter(change -> DrawingKey.of(change).equals(redraw.drawing()))
                .findFirst()
                .orElseThrow(() -> unfit("other-key", redraw.drawing().key()));
        if (own.drawing().version() != redraw.basedOn() + 1) {
            throw new Overtaken(redraw.drawing());
        }
        return own;
    }

    private static Refusal unfit(String code, String detail) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_ENTITY, "messages/redraws", "redraw." + code, Map.of("name", detail));
    }
}
