package org.estatedesk.drawings.rules;

import java.util.Map;
import java.util.Optional;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.springframework.beans.factory.BeanFactory;

/**
 * What is live, seen from outside of the engine's commands.
 *
 * @param live the newest version of everything
 */
public record LiveSurroundings(Map<DrawingKey, DrawingChange> live, DrawingVersions versions, BeanFactory beans)
        implements Surroundings {

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

    @Override
    public boolean isReserved(String name) {
        return beans.containsBean(name);
    }

    private Optional<byte[]> content(DrawingKey drawing) {
        return Optional.ofNullable(live.get(drawing)).map(versions::content);
    }
}
