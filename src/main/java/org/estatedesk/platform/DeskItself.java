package org.estatedesk.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the desk itself ask and act in the engine: the rights of the person whose click or call caused it do not count.
 * Who uses it has limited by itself what that person gets to know and to do.
 */
public interface DeskItself {

    /** The answer to a question, which is asked with nobody signed in; who was signed in is so again afterwards. */
    <T extends @Nullable Object> T ask(Supplier<T> question);

    /** The same for work without an answer. */
    default void act(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }
}
