package org.estatedesk.audit.masks;

import org.estatedesk.audit.Mask;
import org.jspecify.annotations.Nullable;

/** Shows everything as it is. */
public final class Unmasked implements Mask {

    @Override
    public boolean hides() {
        return false;
    }

    @Override
    public @Nullable String text(@Nullable String text) {
        return text;
    }

    @Override
    public @Nullable Object value(String name, @Nullable Object value) {
        return value;
    }
}
