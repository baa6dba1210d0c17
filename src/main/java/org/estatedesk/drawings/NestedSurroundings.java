package org.estatedesk.drawings;

import java.util.Optional;

/** What is deployed together hides what is live under the same key. */
record NestedSurroundings(Surroundings inner, Surroundings outer) implements Surroundings {

    @Override
    public Optional<byte[]> form(String id) {
        return inner.form(id).or(() -> outer.form(id));
    }

    @Override
    public Optional<byte[]> decision(String key) {
        return inner.decision(key).or(() -> outer.decision(key));
    }

    @Override
    public boolean hasProcess(String key) {
        return inner.hasProcess(key) || outer.hasProcess(key);
    }

    @Override
    public Optional<String> processFile(String key) {
        return inner.processFile(key).or(() -> outer.processFile(key));
    }

    @Override
    public boolean isReserved(String name) {
        return inner.isReserved(name) || outer.isReserved(name);
    }
}
