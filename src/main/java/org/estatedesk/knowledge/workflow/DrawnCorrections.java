package org.estatedesk.knowledge.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.estatedesk.knowledge.Corrections;
import org.springframework.stereotype.Component;

/** Starts the procedure of that name with its form, as the person would. */
@Component
class DrawnCorrections implements Corrections {

    private static final String KEY = "answer-correction";

    private final RuntimeService runtime;

    DrawnCorrections(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void open(String caseNumber, String wrongAnswer, String rightAnswer) {
        runtime.startProcessInstanceByKey(
                KEY, Map.of("caseNumber", caseNumber, "wrongAnswer", wrongAnswer, "rightAnswer", rightAnswer));
    }
}
