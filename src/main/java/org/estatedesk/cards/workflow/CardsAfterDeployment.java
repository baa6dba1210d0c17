package org.estatedesk.cards.workflow;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.estatedesk.cards.CardFolder;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes the cards anew when the desk starts and whenever somebody deployed a drawing. */
@Component
class CardsAfterDeployment {

    private final CardFolder cards;

    CardsAfterDeployment(CardFolder cards) {
        this.cards = cards;
    }

    /** Before the desk says that it has started: from then on it may be stopped at any moment. */
    @EventListener(ContextRefreshedEvent.class)
    void onStart() {
        cards.write();
    }

    /** After the commit: a deployment that was refused changed nothing. */
    @TransactionalEventListener
    void onDeployment(UserOperationLogEntryEventEntity done) {
        if (EntityTypes.DEPLOYMENT.equals(done.getEntityType())) {
            cards.write();
        }
    }
}
