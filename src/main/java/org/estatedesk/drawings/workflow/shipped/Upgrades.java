package org.estatedesk.drawings.workflow.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.rules.LiveSurroundings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Compares the shipped files with what is live: an upgrade must not overwrite a redraw, nor break one. */
@Component
class Upgrades {

    /**
     * What a start of the application does with its shipped files. Files that are live as they are stand in none of these.
     *
     * @param changed goes live
     * @param redrawn stays as somebody redrew it
     * @param heldBack stays as it is, because what somebody redrew relies on it
     */
    record Upgrade(List<DrawingFile> changed, List<DrawingFile> redrawn, List<DrawingFile> heldBack) {

        /** Whether live redraws may be the reason when the rest does not fit together. */
        boolean meetsRedraws() {
            return !redrawn.isEmpty() || !heldBack.isEmpty();
        }
    }

    private final DrawingVersions versions;
    private final BeanFactory beans;

    Upgrades(DrawingVersions versions, BeanFactory beans) {
        this.versions = versions;
        this.beans = beans;
    }

    Upgrade plan(List<DrawingFile> shipped) {
        Map<DrawingKey, DrawingChange> live = versions.live();
        List<DrawingFile> changed = new ArrayList<>(
                shipped.stream().filter(file -> differs(file, live)).toList());
        List<DrawingFile> redrawn =
                changed.stream().filter(file -> isRedrawn(file, live)).toList();
        changed.removeAll(redrawn);
        RedrawnProcesses drawings = new RedrawnProcesses(redraws(live), new LiveSurroundings(versions, beans));
        List<DrawingFile> heldBack =
                changed.stream().filter(drawings::sufferFrom).toList();
        changed.removeAll(heldBack);
        return new Upgrade(changed, redrawn, heldBack);
    }

    private static boolean differs(DrawingFile file, Map<DrawingKey, DrawingChange> live) {
        DrawingChange version = live.get(DrawingKey.of(file));
        return version == null || !version.content().fileHash().equals(file.hash());
    }

    private static boolean isRedrawn(DrawingFile file, Map<DrawingKey, DrawingChange> live) {
        DrawingChange version = live.get(DrawingKey.of(file));
        return version != null && !version.isShipped();
    }

    /** The procedures that somebody drew; tables and forms refer to nothing. */
    private List<DrawingFile> redraws(Map<DrawingKey, DrawingChange> live) {
        return live.values().stream()
                .filter(version -> version.drawing().kind() == Kind.PROCESS && !version.isShipped())
                .map(version -> new DrawingFile(version.content().fileName(), versions.content(version)))
                .toList();
    }
}
