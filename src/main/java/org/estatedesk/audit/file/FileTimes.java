package org.estatedesk.audit.file;

import java.time.Instant;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** FileTimes as the answers show them: ISO date and time with the desk's offset. */
@Component
public class FileTimes {

    private final DeskTime time;

    FileTimes(DeskTime time) {
        this.time = time;
    }

    public String iso(Instant moment) {
        return time.iso(moment);
    }

    /** Null stays null. */
    public @Nullable String orNull(@Nullable Instant moment) {
        return moment == null ? null : time.iso(moment);
    }

    public Instant now() {
        return time.now();
    }
}
