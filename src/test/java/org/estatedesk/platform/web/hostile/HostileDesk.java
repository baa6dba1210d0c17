package org.estatedesk.platform.web.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.support.Desk;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** Texts that would run in a page that takes them for its own, wherever somebody may write a text. */
final class HostileDesk {

    static final String IMAGE = "<img src=x onerror=desk_ran=1>";
    /** Of a procedure's name Cockpit runs what stands between two braces; the guard refuses it, see BrokenDrawingsTest. */
    private static final String SCRIPT = "\"><script>desk_ran=2</script>";

    static final String PERSON = "hostile";
    private static final String GROUP = "hostile-group";

    private final ProcessEngine engine;
    private final Desk desk;

    private Filter filter;
    private ProcessInstance complaint;
    private ProcessInstance property;

    HostileDesk(ProcessEngine engine, Desk desk) {
        this.engine = engine;
        this.desk = desk;
    }

    void fill() {
        addPerson();
        draw();
        filter = engine.getFilterService().newTaskFilter(all("filter"));
        filter.setQuery(engine.getTaskService().createTaskQuery());
        filter.setProperties(Map.of(
                "description",
                all("description"),
                "color",
                "red;background:url(javascript:desk_ran=5)",
                "priority",
                -50));
        engine.getFilterService().saveFilter(filter);
        complain();
        property = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "lost-property", Map.of("customerName", name("customer"), "what", name("customer")));
    }

    private void addPerson() {
        User person = engine.getIdentityService().newUser(PERSON);
        person.setFirstName(IMAGE);
        person.setLastName(angular("person"));
        person.setPassword(PERSON);
        engine.getIdentityService().saveUser(person);
        Group team = engine.getIdentityService().newGroup(GROUP);
        team.setName(all("group"));
        engine.getIdentityService().saveGroup(team);
        for (String member : new String[] {GROUP, "front-desk", "property-assistant"}) {
            engine.getIdentityService().createMembership(PERSON, member);
        }
        Authorization opens = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        opens.setGroupId(GROUP);
        opens.setResource(Resources.FILTER);
        opens.setResourceId("*");
        opens.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(opens);
    }

    private void draw() {
        String drawing = resource("cases/lost-property.bpmn")
                .replace("\"Lost property\"", '"' + HtmlUtils.htmlEscape(IMAGE + SCRIPT) + '"')
                .replace("\"Store property\"", '"' + HtmlUtils.htmlEscape(all("step")) + '"')
                .replace("Drawn from nothing", HtmlUtils.htmlEscape(all("documentation")));
        String form = resource("cases/store-property.form")
                .replace("Where?", json(all("form")))
                .replace("\"components\": [", """
                "components": [
                  { "id": "Text_1", "type": "text", "text": "# {{what}} %1$s" },
                  { "id": "Text_2", "type": "text", "text": "=\\"# \\" + customerName" },
                  { "id": "Html_1", "type": "html", "content": "%1$s <b>{{what}}</b>" },
                """.formatted(json(all("form"))));
        engine.getRepositoryService()
                .createDeployment()
                .name(all("deployment"))
                .source(all("source"))
                .addString("<img src=x onerror=desk_ran=1>.bpmn", drawing)
                .addString("report-property.form", resource("cases/report-property.form"))
                .addString("store-property.form", form)
                .deploy();
    }

    private void complain() {
        Map<String, Object> form =
                new HashMap<>(Map.of("channel", "hotline", "subject", "noise", "department", "property"));
        form.putAll(Map.of("customerName", name("customer"), "customerPhone", "138 0013 8000", "unit", IMAGE));
        form.putAll(Map.of("course", all("course"), "demand", all("demand"), "harm", "none", "fault", "slight"));
        form.putAll(Map.of("promiseBroken", "no", "factsClear", "yes", "complainantType", "solution"));
        complaint = desk.start(PERSON, "complaint-handling", form);
        desk.complete(
                complaint,
                PERSON,
                "Task_GiveFirstReply",
                Map.of("firstReply", all("reply"), "firstReplyMode", "phone"));
        Task step = desk.task(complaint, "Task_AssessComplaint");
        engine.getTaskService().createComment(step.getId(), complaint.getId(), all("comment"));
        engine.getTaskService()
                .createAttachment(
                        "note", step.getId(), complaint.getId(), all("attachment"), all("what"), "https://example.org");
        desk.as(PERSON, () -> {
            engine.getTaskService().claim(step.getId(), PERSON);
            return step;
        });
    }

    ProcessInstance complaint() {
        return complaint;
    }

    ProcessInstance property() {
        return property;
    }

    String number() {
        return (String) engine.getRuntimeService().getVariable(complaint.getId(), "caseNumber");
    }

    String step(ProcessInstance run) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run.getId())
                .list()
                .get(0)
                .getId();
    }

    void clear() {
        if (complaint != null) {
            engine.getRuntimeService().deleteProcessInstance(complaint.getId(), "test over");
        }
        if (filter != null) {
            engine.getFilterService().deleteFilter(filter.getId());
        }
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName(all("deployment"))
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(GROUP)
                .list()
                .forEach(right -> engine.getAuthorizationService().deleteAuthorization(right.getId()));
        engine.getIdentityService().deleteUser(PERSON);
        engine.getIdentityService().deleteGroup(GROUP);
    }

    /** What AngularJS runs in a page that gives it the text as a template, and by what it is known who wrote it. */
    private static String angular(String place) {
        return "{{constructor.constructor('desk_ran=`%s`')()}}".formatted(place);
    }

    private static String name(String place) {
        return IMAGE + angular(place);
    }

    private static String all(String place) {
        return IMAGE + SCRIPT + angular(place) + "[x](javascript:desk_ran=4)";
    }

    private static String json(String text) {
        return text.replace("\"", "\\\"");
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
