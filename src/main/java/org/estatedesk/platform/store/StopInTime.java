package org.estatedesk.platform.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Ends the process when stopping in good order takes too long: a dead database, a delivery that hangs and a step that
 * never ends must not hold up whoever restarts the desk. What was not committed is undone, as after a kill.
 */
public final class StopInTime implements ApplicationListener<ContextClosedEvent> {

    private static final Logger log = LoggerFactory.getLogger(StopInTime.class);
    /** With the second that the last words take, it is over before ten. */
    private static final int SECONDS = 8;
    /** The exit status of a process that SIGTERM has ended. */
    private static final int TERMINATED = 143;

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        EmbeddedServer server = event.getApplicationContext()
                .getBeanProvider(EmbeddedServer.class)
                .getIfAvailable();
        Thread last = new Thread(() -> end(server), "stop-in-time");
        last.setDaemon(true);
        last.start();
    }

    private static void end(@Nullable EmbeddedServer server) {
        try {
            TimeUnit.SECONDS.sleep(SECONDS);
            log.warn("Something does not end within {} s; the desk stops without it", SECONDS);
            Optional.ofNullable(server).ifPresent(EmbeddedServer::abandon);
        } catch (InterruptedException | RuntimeException e) {
            log.warn("The embedded PostgreSQL is left to the next start: {}", e.getMessage());
        } finally {
            Runtime.getRuntime().halt(TERMINATED);
        }
    }
}
