package org.estatedesk.drawings.workflow.feel;

import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.core.NestedExceptionUtils;

/** Lets the engine of the tables read a file as it would when a case asks it. */
final class Calculation {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private Calculation() {}

    /** Why the engine cannot take it, in the engine's words; empty where it can. */
    static Optional<String> problem(DmnModelInstance model) {
        try {
            ENGINE.parseDecisions(model);
            return Optional.empty();
        } catch (DmnEngineException broken) {
            String why = NestedExceptionUtils.getMostSpecificCause(broken).getMessage();
            return Optional.of(String.valueOf(why).replaceFirst("^DMN-\\d+ ", ""));
        }
    }
}
