package org.estatedesk.cases.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.Inputs;
import org.springframework.stereotype.Component;

/** Writes a line into the journal of the case; input {@code text}. The engine takes it as a listener, too. */
@Component("recordEntry")
class RecordEntryDelegate implements JavaDelegate {

    private final Journal journal;

    RecordEntryDelegate(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String text = new Inputs("recordEntry", execution::getVariable).text("text");
        journal.write(execution.getProcessBusinessKey(), Kind.NOTE, text);
    }
}
