package org.estatedesk.platform.store.server;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the server every second: one that has ended, by whatever cause, is started again; when that fails for
 * a quarter of a minute the desk is told.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);
    /** In seconds; the pauses before one start and the next double. */
    private static final int LONGEST_PAUSE = 8;

    /** Starts the server where it was. */
    interface Start {
        void run() throws IOException;
    }

    private final StoreLayout layout;
    private final Start start;
    private final Runnable lost;
    private final Thread thread = new Thread(this::watch, "store-watch");

    ServerWatch(StoreLayout layout, Start start, Runnable lost) {
        this.layout = layout;
        this.start = start;
        this.lost = lost;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (LeftoverServer.isAlive(layout.data()) || startsAgain()) {
                TimeUnit.SECONDS.sleep(1);
            }
            log.error(
                    "The embedded PostgreSQL does not start again, so the desk ends; see {}/postgres.log",
                    layout.root());
            lost.run();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean startsAgain() throws InterruptedException {
        log.error("The embedded PostgreSQL has ended by itself; starting it again");
        for (int pause = 1; pause <= LONGEST_PAUSE; pause *= 2) {
            try {
                start.run();
                log.warn("The embedded PostgreSQL runs again; what was not answered meanwhile was not done");
                return true;
            } catch (StoreFailure | IOException e) {
                log.error("{}; once more in {} s", e.getMessage(), pause);
                TimeUnit.SECONDS.sleep(pause);
            }
        }
        return false;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
