package org.estatedesk.platform.warnings;

import java.util.List;
import org.estatedesk.platform.Texts;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/**
 * Something that may go wrong without anybody standing by. A bean of this kind is looked at every few seconds, and is a part
 * of the desk's health by its own name; {@code application.yaml} says in which group.
 */
public abstract class Watched extends AbstractHealthIndicator {

    private static final Texts TEXTS = Texts.ofReader("messages/warnings");

    /** All that is the matter at this moment; cheap, since anybody may ask for the desk's health. */
    public abstract List<Trouble> now();

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<Trouble> troubles = now();
        (troubles.isEmpty() ? health.up() : health.down()).withDetail("troubles", words(troubles));
    }

    private static List<String> words(List<Trouble> troubles) {
        return troubles.stream()
                .map(trouble -> TEXTS.say(trouble.code(), trouble.fields().toArray()))
                .toList();
    }
}
