package org.estatedesk.procedures.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Leads a run along the way of another, but not always. */
final class Guide {

    /** Every so often a run goes its own way nevertheless. */
    private static final int WHIMS = 10;

    private final List<Deed> ahead;
    private final Random random;

    Guide(List<Deed> way, Random random) {
        this.ahead = new ArrayList<>(way);
        this.random = random;
    }

    /** What the other did next of what is on offer here. */
    Optional<Deed> next(Set<String> onOffer) {
        if (random.nextInt(WHIMS) == 0) {
            return Optional.empty();
        }
        Optional<Deed> next =
                ahead.stream().filter(deed -> onOffer.contains(deed.step())).findFirst();
        next.ifPresent(ahead::remove);
        return next;
    }
}
