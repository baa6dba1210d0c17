package org.estatedesk.tasklist;

import java.time.Duration;
import java.util.List;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.notifications.Notifications.Alert;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.tasklist.UrgentNews.Told;
import org.springframework.stereotype.Component;

/** What staff was told on the screen within the last working day. */
@Component
public class StaffMessages {

    /** As long as a shift: whoever comes later reads it in the case. */
    private static final Duration KEPT = Duration.ofHours(8);

    private final Notifications notifications;
    private final Caller caller;
    private final DeskTime time;

    StaffMessages(Notifications notifications, Caller caller, DeskTime time) {
        this.notifications = notifications;
        this.caller = caller;
        this.time = time;
    }

    /** Newest first. */
    public List<Told> forCaller() {
        return notifications.alerts(caller.id(), caller.groups(), time.now().minus(KEPT)).stream()
                .map(this::told)
                .toList();
    }

    private Told told(Alert alert) {
        return new Told(alert.id(), alert.caseNumber(), alert.text(), time.iso(alert.created()));
    }
}
