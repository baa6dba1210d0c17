package org.estatedesk.drawings.rules;

import java.util.Optional;

/** What a drawing may refer to beside itself: the rest of its deployment, and what is already live; by itself, nothing. */
public interface Surroundings {

    /** Nothing is live: only what is deployed together counts. */
    Surroundings NOTHING = new Surroundings() {};

    /** The JSON of the newest form with this id. */
    default Optional<byte[]> form(String id) {
        return Optional.empty();
    }

    /** The DMN file that holds the newest decision with this key. */
    default Optional<byte[]> decision(String key) {
        return Optional.empty();
    }

    default boolean hasProcess(String key) {
        return false;
    }

    /** The name of the file that holds the newest version of that process; empty where none is live. */
    default Optional<String> processFile(String key) {
        return Optional.empty();
    }

    /** Whether an expression that begins with this name would reach into the application. */
    default boolean isReserved(String name) {
        return false;
    }

    /** Asks this one first and the other where this one does not know. */
    default Surroundings within(Surroundings other) {
        return new Nested(this, other);
    }

    /** What is deployed together hides what is live under the same key. */
    record Nested(Surroundings inner, Surroundings outer) implements Surroundings {

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
}
