package org.estatedesk;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * The only classes that may know the engine's implementation, because the public interface offers no way. ADR 0002 gives
 * the reason for each; a new one needs a line there.
 */
final class EngineInternals {

    private static final Set<String> NAMES = Set.of(
            "org.estatedesk.audit.workflow.AskedGroupsListener",
            "org.estatedesk.audit.workflow.DeskHistory",
            "org.estatedesk.audit.workflow.RememberedStarts",
            "org.estatedesk.cards.workflow.CardsAfterDeployment",
            "org.estatedesk.cases.workflow.joining.JoinCaseDelegate",
            "org.estatedesk.cases.workflow.record.Comments",
            "org.estatedesk.cases.workflow.record.DecisionListener",
            "org.estatedesk.cases.workflow.record.EnteredValues",
            "org.estatedesk.cases.workflow.record.HandListener",
            "org.estatedesk.cases.workflow.record.InstanceListener",
            "org.estatedesk.cases.workflow.record.Operation",
            "org.estatedesk.cases.workflow.record.Runs",
            "org.estatedesk.cases.workflow.record.VariableValues",
            "org.estatedesk.contacts.workflow.DrawnContacts",
            "org.estatedesk.drawings.workflow.DeploymentGuard",
            "org.estatedesk.drawings.workflow.DeploymentRecord",
            "org.estatedesk.drawings.workflow.DeploymentRights",
            "org.estatedesk.drawings.workflow.GuardPlugin",
            "org.estatedesk.drawings.workflow.RefusedDeployment",
            "org.estatedesk.drawings.workflow.feel.RememberedFeel",
            "org.estatedesk.drawings.workflow.feel.TablesPlugin",
            "org.estatedesk.drawings.workflow.migration.AddedConditions",
            "org.estatedesk.drawings.workflow.migration.AddedTimers",
            "org.estatedesk.drawings.workflow.migration.Moves",
            "org.estatedesk.drawings.workflow.migration.MovingJobs",
            "org.estatedesk.drawings.workflow.migration.SettledListener",
            "org.estatedesk.drawings.workflow.migration.TimerStarts",
            "org.estatedesk.forms.workflow.CallerInterceptor",
            "org.estatedesk.forms.workflow.CaseMending",
            "org.estatedesk.forms.workflow.clocks.CheckedManagementService",
            "org.estatedesk.forms.workflow.clocks.ClockHands",
            "org.estatedesk.forms.workflow.CheckedFormService",
            "org.estatedesk.forms.workflow.CheckedTaskService",
            "org.estatedesk.forms.workflow.notes.CaseNotesService",
            "org.estatedesk.forms.workflow.DrawnAssignee",
            "org.estatedesk.forms.workflow.DeployedForms",
            "org.estatedesk.forms.workflow.FormsPlugin",
            "org.estatedesk.forms.workflow.StartGuard",
            "org.estatedesk.forms.workflow.TaskGuard",
            "org.estatedesk.notifications.workflow.ChannelTable",
            "org.estatedesk.notifications.workflow.DeliverBehavior",
            "org.estatedesk.people.workflow.engine.CountedSteps",
            "org.estatedesk.people.workflow.engine.DeskAuthorizationManager",
            "org.estatedesk.people.workflow.engine.DeskAuthorizations",
            "org.estatedesk.people.workflow.engine.DeskIdentities",
            "org.estatedesk.people.workflow.engine.PeopleEnginePlugin",
            "org.estatedesk.people.workflow.engine.ReadableSteps",
            "org.estatedesk.photos.workflow.SentFilesListener",
            "org.estatedesk.platform.workflow.RestSignIn",
            "org.estatedesk.platform.workflow.ThrottledSignIn",
            "org.estatedesk.platform.workflow.WebAppSession",
            "org.estatedesk.platform.workflow.deletes.DeletesPlugin",
            "org.estatedesk.platform.workflow.deletes.GroupedDeletes",
            "org.estatedesk.platform.workflow.deletes.JobIncidents",
            "org.estatedesk.platform.workflow.external.ExternalThreads",
            "org.estatedesk.platform.workflow.jobs.DueAcquisition",
            "org.estatedesk.platform.workflow.jobs.DueJobs",
            "org.estatedesk.platform.workflow.watch.TimerLateness",
            "org.estatedesk.promises.workflow.DueDateListener",
            "org.estatedesk.promises.workflow.ledger.EngineInside",
            "org.estatedesk.promises.workflow.ledger.StepListener",
            "org.estatedesk.promises.workflow.ledger.TimerListener",
            "org.estatedesk.tickets.workflow.TicketCentreBehavior");

    private EngineInternals() {}

    /** Whether it is one of them, or part of one. */
    static boolean lists(JavaClass type) {
        return NAMES.stream()
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }
}
