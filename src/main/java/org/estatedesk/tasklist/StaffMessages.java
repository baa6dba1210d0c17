package org.estatedesk.tasklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.notifications.Notifications.Alert;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.warnings.Warnings;
import org.estatedesk.platform.warnings.Warnings.Warning;
import org.estatedesk.tasklist.UrgentNews.Told;
import org.springframework.stereotype.Component;

/** What staff was told on the screen within the last working day. */
@Component
public class StaffMessages {

    /** As long as a shift: whoever comes later reads it in the case. */
    private static final Duration KEPT = Duration.ofHours(8);

    private static final Texts TEXTS = Texts.ofReader("messages/warnings");

    private final Notifications notifications;
    private final Caller caller;
    private final DeskTime time;
    private final Warnings warnings;

    StaffMessages(Notifications notifications, Caller caller, DeskTime time, Warnings warnings) {
        this.notifications = notifications;
        this.caller = caller;
        this.time = time;
        this.warnings = warnings;
    }

    /** Newest first; before them what only whoever administers must know. */
    public List<Told> forCaller() {
        Instant since = time.now().minus(KEPT);
        Stream<Told> desk =
                caller.administers() ? warnings.since(since).stream().map(this::told) : Stream.empty();
        Stream<Told> cases = notifications.alerts(caller.id(), caller.groups(), since).stream()
                .map(this::told);
        return Stream.concat(desk, cases).toList();
    }

    /** Of no case; messages about cases have positive ids. */
    private Told told(Warning warning) {
        Instant over = warning.endedAt();
        String text = over == null ? warning.text() : warning.text() + ' ' + TEXTS.say("over", time.readable(over));
        return new Told(-warning.id(), "", text, time.iso(warning.at()));
    }

    private Told told(Alert alert) {
        return new Told(alert.id(), alert.caseNumber(), alert.text(), time.iso(alert.created()));
    }
}
