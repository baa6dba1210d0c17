package org.estatedesk.platform.store;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when no external PostgreSQL is named. */
final class OnEmbeddedStore implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return StoreKind.of(context.getEnvironment()) == StoreKind.EMBEDDED;
    }
}
