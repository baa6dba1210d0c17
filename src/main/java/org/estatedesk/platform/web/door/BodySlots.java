package org.estatedesk.platform.web.door;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpStatus;

/**
 * How many may send a body at once. A thread waits for each, so that bodies that never come to their end would stop the
 * desk: strangers and people who signed in have their own share each, and no one sender has all of it. The rest of the
 * container's 200 threads is left to those who only look, and to health. Files are held whole while they are looked at, so
 * that few at once fit the memory.
 */
final class BodySlots {

    private static final int OF_ONE = 12;
    /** A sign-in comes in one piece: few places that never end would keep others from the form. */
    private static final int OF_ONE_STRANGER = 4;

    private static final int FILES_OF_ONE = 4;

    private final Semaphore strangers = new Semaphore(40);
    private final Semaphore people = new Semaphore(80);
    private final Semaphore files = new Semaphore(8);
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    /**
     * Takes a place until it is given back.
     *
     * @param person who signed in
     * @param address from where the request came
     * @param file whether a whole file may come
     * @return gives the place back
     * @throws RequestRefused with status 503
     */
    Runnable take(Optional<String> person, String address, boolean file) {
        Semaphore all = file ? files : person.isPresent() ? people : strangers;
        String sender =
                (file ? "file " : "") + person.map(id -> id + '@' + address).orElse(address);
        if (taken.merge(sender, 1, Integer::sum) > most(person, file)) {
            leave(sender);
            throw busy();
        }
        if (!all.tryAcquire()) {
            leave(sender);
            throw busy();
        }
        return () -> {
            leave(sender);
            all.release();
        };
    }

    private static int most(Optional<String> person, boolean file) {
        return file ? FILES_OF_ONE : person.isPresent() ? OF_ONE : OF_ONE_STRANGER;
    }

    private void leave(String sender) {
        taken.computeIfPresent(sender, (key, count) -> count == 1 ? null : count - 1);
    }

    private static RequestRefused busy() {
        return new RequestRefused(HttpStatus.SERVICE_UNAVAILABLE, "refused.busy");
    }
}
