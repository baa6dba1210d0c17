package org.estatedesk.forms.workflow;

import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;

/** Two people who may start and work on the probe drawings, which are deployed once for all tests of a context. */
public final class ProbeDesk {

    public static final String ONE = "probeone";
    public static final String TWO = "probetwo";
    public static final String PASSWORD = "Probe-2026-secret!";
    public static final String GROUP = "probers";
    private static final String ADMINS = Groups.CAMUNDA_ADMIN;

    private final ProcessEngine engine;

    private ProbeDesk(ProcessEngine engine) {
        this.engine = engine;
    }

    public static void prepare(ProcessEngine engine) {
        boolean ready =
                engine.getIdentityService().createUserQuery().userId(ONE).count() > 0;
        if (!ready) {
            new ProbeDesk(engine).prepare();
        }
    }

    /** Takes away what the tests left. */
    public static void sweep(ProcessEngine engine) {
        Stream.of("forms-probe", "formless-probe")
                .flatMap(key ->
                        engine
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .processDefinitionKey(key)
                                .list()
                                .stream())
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
    }

    private void prepare() {
        group(GROUP);
        if (engine.getIdentityService().createUserQuery().memberOfGroup(ADMINS).count() == 0) {
            group(ADMINS);
            person("probeadmin", ADMINS);
        }
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("forms-probe/forms-probe.bpmn")
                .addClasspathResource("forms-probe/formless-probe.bpmn")
                .addClasspathResource("forms-probe/probe-start.form")
                .addClasspathResource("forms-probe/probe-task.form")
                .deploy();
        person(ONE, GROUP);
        person(TWO, GROUP);
        grantAll();
    }

    private void grantAll() {
        grant(Resources.APPLICATION, "*", Permissions.ACCESS);
        grant(Resources.FILTER, "*", Permissions.READ);
        grant(Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
        grant(
                Resources.PROCESS_DEFINITION,
                "*",
                Permissions.READ,
                Permissions.CREATE_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_WORK);
    }

    private void group(String id) {
        if (engine.getIdentityService().createGroupQuery().groupId(id).count() == 0) {
            engine.getIdentityService().saveGroup(engine.getIdentityService().newGroup(id));
        }
    }

    private void person(String id, String group) {
        IdentityService people = engine.getIdentityService();
        User user = people.newUser(id);
        user.setPassword(PASSWORD);
        user.setFirstName("Prober");
        user.setLastName(id);
        people.saveUser(user);
        people.createMembership(id, group);
    }

    private void grant(Resource resource, String id, Permission... permissions) {
        AuthorizationService rights = engine.getAuthorizationService();
        Authorization authorization = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(GROUP);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        rights.saveAuthorization(authorization);
    }
}
