package org.estatedesk.cards.workflow;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.estatedesk.cards.CardFolder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes the cards anew when the desk starts and whenever somebody deployed a drawing. */
@Component
class CardsAfterDeployment {

    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "fall-back-cards");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private final CardFolder cards;
    /** Deployments that follow one another quickly are written once. */
    private final AtomicBoolean asked = new AtomicBoolean();

    private volatile boolean stopping;

    CardsAfterDeployment(CardFolder cards) {
        this.cards = cards;
    }

    /** Behind the start: nobody waits for paper. */
    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        writer.execute(this::write);
    }

    /** After the commit, since a refused deployment changed nothing; the Modeler, which waits five seconds, waits not for it. */
    @TransactionalEventListener
    void onDeployment(UserOperationLogEntryEventEntity done) {
        if (EntityTypes.DEPLOYMENT.equals(done.getEntityType()) && !asked.getAndSet(true)) {
            writer.execute(this::write);
        }
    }

    private void write() {
        asked.set(false);
        cards.write(() -> !stopping);
    }

    /** A card that is being written is written to its end; those after it stay as they were. */
    @PreDestroy
    void finish() throws InterruptedException {
        stopping = true;
        writer.shutdown();
        writer.awaitTermination(10, TimeUnit.SECONDS);
    }
}
