package org.estatedesk.tasklist.workflow;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.estatedesk.notifications.Message;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.notifications.Recipients;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.Refusal;
import org.estatedesk.tasklist.handover.HandOvers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Gives a step on in the name of whoever holds it; the engine lets nobody but supervisors do so. */
@Component
@Transactional
class StepHandOver implements HandOvers {

    private final ReadableTasks readable;
    private final TaskService tasks;
    private final RepositoryService drawings;
    private final IdentityService identities;
    private final PeopleNames names;
    private final Notifications notifications;
    private final Caller caller;
    private final DeskItself desk;

    StepHandOver(
            ReadableTasks readable,
            TaskService tasks,
            RepositoryService drawings,
            IdentityService identities,
            PeopleNames names,
            Notifications notifications,
            Caller caller,
            DeskItself desk) {
        this.readable = readable;
        this.tasks = tasks;
        this.drawings = drawings;
        this.identities = identities;
        this.names = names;
        this.notifications = notifications;
        this.caller = caller;
        this.desk = desk;
    }

    @Override
    public List<Colleague> colleagues(String taskId) {
        Task step = held(taskId);
        List<String> people = desk.ask(() -> mayDo(step));
        Map<String, String> called = names.people(people);
        return people.stream()
                .map(person -> new Colleague(person, called.getOrDefault(person, person)))
                .sorted(comparing(Colleague::name))
                .toList();
    }

    /** Whoever the drawing offers the step to, but for the caller; nobody if it was drawn for one person. */
    private List<String> mayDo(Task step) {
        return isNamed(step) ? List.of() : offered(step);
    }

    private boolean isNamed(Task step) {
        return step.getProcessDefinitionId() != null
                && drawings.getBpmnModelInstance(step.getProcessDefinitionId())
                                .getModelElementById(step.getTaskDefinitionKey())
                        instanceof UserTask drawn
                && drawn.getCamundaAssignee() != null;
    }

    private List<String> offered(Task step) {
        return tasks.getIdentityLinksForTask(step.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .flatMap(this::people)
                .filter(person -> !person.equals(step.getAssignee()))
                .distinct()
                .toList();
    }

    private Stream<String> people(IdentityLink offered) {
        return offered.getGroupId() == null
                ? Stream.of(offered.getUserId())
                : identities.createUserQuery().memberOfGroup(offered.getGroupId()).list().stream()
                        .map(User::getId);
    }

    @Override
    public void handOver(String taskId, String colleague, String note) {
        Task step = held(taskId);
        if (desk.ask(() -> mayDo(step)).stream().noneMatch(colleague::equals)) {
            throw refusal(HttpStatus.BAD_REQUEST, "tasklist.hand-over.nobody");
        }
        desk.asAdministrator(caller.id(), () -> {
            if (!note.isEmpty()) {
                tasks.createComment(taskId, step.getProcessInstanceId(), note);
            }
            tasks.setAssignee(taskId, colleague);
            readable.caseNumber(step).ifPresent(number -> tell(number, step, colleague, note));
            return true;
        });
    }

    private void tell(String number, Task step, String colleague, String note) {
        Map<String, String> fields = Map.of(
                Recipients.PERSON,
                colleague,
                "from",
                names.person(caller.id()),
                "stepName",
                step.getName(),
                "note",
                note);
        notifications.send(new Message(number, Recipients.PERSON, "step-handed-over", "screen", fields::get));
    }

    private Task held(String taskId) {
        Task step = readable.byId(taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!caller.id().equals(step.getAssignee())) {
            throw refusal(HttpStatus.CONFLICT, "tasklist.hand-over.not-yours");
        }
        return step;
    }

    private static Refusal refusal(HttpStatus status, String key) {
        return new Refusal(status, "messages/tasklist", key, Map.of());
    }
}
