package org.estatedesk.drawings.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.springframework.beans.factory.BeanFactory;

/** What is live at this moment, whoever may read it; each file is read once, however many rules want it. */
public final class LiveSurroundings implements Surroundings {

    private final Map<DrawingKey, DrawingChange> live;
    private final Map<DrawingKey, byte[]> read = new HashMap<>();
    private final DrawingVersions versions;
    private final BeanFactory beans;

    public LiveSurroundings(DrawingVersions versions, BeanFactory beans) {
        this.live = versions.live();
        this.versions = versions;
        this.beans = beans;
    }

    @Override
    public Optional<byte[]> form(String id) {
        return content(new DrawingKey(Kind.FORM, id));
    }

    @Override
    public Optional<byte[]> decision(String key) {
        return content(new DrawingKey(Kind.DECISION, key));
    }

    @Override
    public boolean hasProcess(String key) {
        return live.containsKey(new DrawingKey(Kind.PROCESS, key));
    }

    @Override
    public Optional<String> processFile(String key) {
        return Optional.ofNullable(live.get(new DrawingKey(Kind.PROCESS, key)))
                .map(change -> change.content().fileName());
    }

    /** Expressions find every bean by its name, and a property of a bean may be a password. */
    @Override
    public boolean isReserved(String name) {
        return beans.containsBean(name);
    }

    private Optional<byte[]> content(DrawingKey drawing) {
        return Optional.ofNullable(live.get(drawing))
                .map(change -> read.computeIfAbsent(drawing, unread -> versions.content(change)));
    }
}
