package org.estatedesk.forms.workflow;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whom a drawing's expression gives a new step to must be somebody whom the desk knows: else nobody could claim it, so it
 * stays with its group, and the journal of the case says so.
 */
@Component
class DrawnAssignee implements TaskListener {

    private static final Logger log = LoggerFactory.getLogger(DrawnAssignee.class);

    private final IdentityService people;
    private final ObjectProvider<Cases> cases;
    private final ObjectProvider<Journal> journal;
    private final Texts texts;

    /** All of these need the engine, which needs this. */
    DrawnAssignee(
            @Lazy IdentityService people,
            ObjectProvider<Cases> cases,
            ObjectProvider<Journal> journal,
            @Value("${estatedesk.language:en}") String language) {
        this.people = people;
        this.cases = cases;
        this.journal = journal;
        this.texts = Texts.of("messages/forms", language);
    }

    /** Whether somebody of that id may sign in. */
    boolean knows(String person) {
        return Context.getCommandContext()
                .runWithoutAuthorization(
                        () -> people.createUserQuery().userId(person).count() > 0);
    }

    @Override
    public void notify(DelegateTask task) {
        String named = task.getAssignee();
        if (named != null && (named.isBlank() || !knows(named))) {
            task.setAssignee(null);
            say(task, named);
        }
    }

    private void say(DelegateTask task, String named) {
        String number = task.getExecution().getProcessBusinessKey();
        log.warn("Step {} of {} names nobody whom the desk knows: '{}'", task.getTaskDefinitionKey(), number, named);
        if (number != null && cases.getObject().byNumber(number).isPresent()) {
            String text = texts.say(named.isBlank() ? "forms.assignee.blank" : "forms.assignee.unknown", named);
            journal.getObject().write(number, new Line(Kind.NOTE, text, Map.of("assignee", named)));
        }
    }
}
