package org.estatedesk.platform.store.server;

import org.jspecify.annotations.Nullable;

/** The embedded store cannot serve; the message is one sentence for the person who started the desk. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailure(String sentence) {
        this(sentence, null);
    }

    StoreFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
