package org.estatedesk.drawings.workflow.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.rules.LiveSurroundings;
import org.estatedesk.drawings.versions.Upgrade;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Compares the shipped files with what is live: an upgrade must not overwrite a redraw, nor break one. */
@Component
class Upgrades {

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
        RedrawnProcesses drawings = new RedrawnProcesses(redraws(live), new LiveSurroundings(live, versions, beans));
        List<DrawingFile> heldBack =
                changed.stream().filter(drawings::sufferFrom).toList();
        changed.removeAll(heldBack);
        return new Upgrade(changed, redrawn, heldBack);
    }

    /** A file in which nothing can be found counts as changed: the guard will say what is wrong with it. */
    private static boolean differs(DrawingFile file, Map<DrawingKey, DrawingChange> live) {
        List<DrawingKey> keys = FileKeys.of(file);
        return keys.isEmpty()
                || keys.stream()
                        .map(key -> Optional.ofNullable(live.get(key)))
                        .anyMatch(version ->
                                version.map(found -> !sameContent(file, found)).orElse(true));
    }

    private static boolean sameContent(DrawingFile file, DrawingChange version) {
        return version.content().fileHash().equals(file.hash());
    }

    private static boolean isRedrawn(DrawingFile file, Map<DrawingKey, DrawingChange> live) {
        return FileKeys.of(file).stream().anyMatch(key -> {
            DrawingChange version = live.get(key);
            return version != null && !version.isShipped();
        });
    }

    /** The procedures that somebody drew; tables and forms refer to nothing. */
    private List<DrawingFile> redraws(Map<DrawingKey, DrawingChange> live) {
        return live.values().stream()
                .filter(version -> version.drawing().kind() == Kind.PROCESS && !version.isShipped())
                .map(version -> new DrawingFile(version.content().fileName(), versions.content(version)))
                .toList();
    }
}
