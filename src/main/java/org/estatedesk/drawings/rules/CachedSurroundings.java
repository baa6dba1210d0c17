package org.estatedesk.drawings.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Asks for each form and table once, however many rules want it. */
public final class CachedSurroundings implements Surroundings {

    private final Surroundings source;
    private final Map<String, Optional<byte[]>> forms = new HashMap<>();
    private final Map<String, Optional<byte[]>> decisions = new HashMap<>();
    private final Map<String, Boolean> processes = new HashMap<>();

    public CachedSurroundings(Surroundings source) {
        this.source = source;
    }

    @Override
    public Optional<byte[]> form(String id) {
        return forms.computeIfAbsent(id, source::form);
    }

    @Override
    public Optional<byte[]> decision(String key) {
        return decisions.computeIfAbsent(key, source::decision);
    }

    @Override
    public boolean hasProcess(String key) {
        return processes.computeIfAbsent(key, source::hasProcess);
    }

    @Override
    public Optional<String> processFile(String key) {
        return source.processFile(key);
    }

    @Override
    public boolean isReserved(String name) {
        return source.isReserved(name);
    }
}
