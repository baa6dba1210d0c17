package org.estatedesk.audit.changes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.clock.ClockJumps;
import org.estatedesk.platform.clock.ClockJumps.Noticed;
import org.springframework.stereotype.Component;

/** Clocks that jumped, and who said that they are right. */
@Component
class ClockSource implements ChangeSource {

    private static final String KIND = "clock";
    private static final Texts JUMPS = Texts.ofReader("messages/platform");
    private static final Texts LENGTHS = Texts.ofReader("messages/promises");

    private final ClockJumps jumps;
    private final DeskTime time;

    ClockSource(ClockJumps jumps, DeskTime time) {
        this.jumps = jumps;
        this.time = time;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Change> page(Start start, int size) {
        return jumps.before(start.at(), start.number(), size).stream()
                .map(this::change)
                .toList();
    }

    private Change change(Noticed noticed) {
        return new Change(
                new ChangePlace(
                        noticed.at(), KIND, String.valueOf(noticed.jump().id())),
                PeopleNames.SYSTEM.equals(noticed.trustedBy()) ? null : noticed.trustedBy(),
                noticed.jump().sentence(JUMPS, LENGTHS, time),
                null,
                List.of(trusted(noticed)),
                null);
    }

    private String trusted(Noticed noticed) {
        Instant at = noticed.trustedAt();
        return at == null
                ? AuditAccess.TEXTS.say("clock.doubted")
                : AuditAccess.TEXTS.say("clock.trusted", Map.of("at", time.readable(at)));
    }

    @Override
    public long total() {
        return jumps.count();
    }
}
