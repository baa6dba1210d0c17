package org.estatedesk.cases.workflow;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.Inputs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The building blocks that need no more than one call; the engine takes them as listeners, too. */
@Configuration(proxyBeanMethods = false)
class CaseBlocks {

    /** Closes the case; input {@code outcome}. */
    @Bean
    JavaDelegate closeCase(Cases cases) {
        return execution -> {
            String outcome = new Inputs("closeCase", execution::getVariable).text("outcome");
            cases.close(execution.getProcessBusinessKey(), outcome);
        };
    }

    /** Makes whoever has just completed a step, as a signature for the case, accountable for it. */
    @Bean
    JavaDelegate passDuty(Cases cases, FirstAskedDuty duty) {
        return execution -> duty.pass(cases.get(execution.getProcessBusinessKey()));
    }

    /** Writes a line into the journal of the case; input {@code text}. */
    @Bean
    JavaDelegate recordEntry(Journal journal) {
        return execution -> {
            String text = new Inputs("recordEntry", execution::getVariable).text("text");
            journal.write(execution.getProcessBusinessKey(), Kind.NOTE, text);
        };
    }
}
