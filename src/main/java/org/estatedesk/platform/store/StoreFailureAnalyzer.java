package org.estatedesk.platform.store;

import org.estatedesk.platform.store.server.StoreFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a {@link StoreFailure} into Spring Boot's short report instead of a stack trace. */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StoreFailure> {

    private static final String WAY_OUT = "Mend that, or point the desk at a PostgreSQL server of your own: set"
            + " SPRING_DATASOURCE_URL (such as jdbc:postgresql://dbhost:5432/estatedesk), SPRING_DATASOURCE_USERNAME"
            + " and SPRING_DATASOURCE_PASSWORD.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreFailure cause) {
        return new FailureAnalysis(cause.getMessage(), WAY_OUT, cause);
    }
}
