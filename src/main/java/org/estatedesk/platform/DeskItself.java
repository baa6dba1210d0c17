package org.estatedesk.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the desk itself ask and act in the engine: the rights of the person whose click or call caused it do not count.
 * Who uses it has limited by itself what that person gets to know and to do. Who was signed in is so again afterwards.
 */
public interface DeskItself {

    /** The answer to a question, which is asked with nobody signed in. */
    <T extends @Nullable Object> T ask(Supplier<T> question);

    /** The same for work without an answer. */
    default void act(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /** Does something in a person's name, without any of the person's groups. */
    void inNameOf(String person, Runnable work);

    /** Does something in a person's name, but with an administrator's rights. */
    <T extends @Nullable Object> T asAdministrator(String person, Supplier<T> work);
}
