package org.estatedesk.people.workflow;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.estatedesk.platform.Role;

/** Translates roles into the engine's permissions. */
class RoleGrants {

    private static final Permission[] SEE_CASES = {
        ProcessDefinitionPermissions.READ, READ_INSTANCE, READ_TASK, ProcessDefinitionPermissions.READ_HISTORY
    };

    /** Asked for of auditors only, who do not have them: see {@code DeskAuthorizationManager}. */
    private static final Permission[] SEE_VALUES = {
        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
        ProcessDefinitionPermissions.READ_TASK_VARIABLE,
        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE
    };

    private final GrantTable table = new GrantTable();

    static GrantTable of(Map<String, Role> roles) {
        var grants = new RoleGrants();
        roles.forEach(grants::add);
        return grants.table;
    }

    private void add(String group, Role role) {
        role.opens().forEach(app -> table.grant(group, new Target(Resources.APPLICATION, app), ACCESS));
        if (role.worksOnTasks()) {
            letWork(group);
        }
        role.starts().forEach(procedure -> letStart(group, procedure));
        role.supervises().forEach(procedure -> letSupervise(group, procedure, role.reassigns()));
        if (role.deploys()) {
            letDeploy(group);
        }
        if (role.audits()) {
            letAudit(group);
        }
        if (role.administers()) {
            letDoAll(group);
        }
    }

    /** Names of procedures and of colleagues, without which Tasklist shows bare ids; the tasks come by themselves. */
    private void letWork(String group) {
        table.grant(group, Target.all(Resources.PROCESS_DEFINITION), ProcessDefinitionPermissions.READ);
        table.grant(group, Target.all(Resources.USER), READ);
        table.grant(group, Target.all(Resources.GROUP), READ);
    }

    private void letStart(String group, String procedure) {
        table.grant(group, new Target(Resources.PROCESS_DEFINITION, procedure), CREATE_INSTANCE);
        table.grant(group, Target.all(Resources.PROCESS_INSTANCE), CREATE);
    }

    private void letSupervise(String group, String procedure, boolean reassigns) {
        Target cases = new Target(Resources.PROCESS_DEFINITION, procedure);
        table.grant(group, cases, SEE_CASES);
        table.grant(group, cases, SEE_VALUES);
        if (reassigns) {
            table.grant(group, cases, TASK_ASSIGN);
        }
    }

    private void letDeploy(String group) {
        table.grant(group, Target.all(Resources.DEPLOYMENT), CREATE, READ);
        letReadDecisions(group);
    }

    private void letReadDecisions(String group) {
        table.grant(group, Target.all(Resources.DECISION_DEFINITION), READ, READ_HISTORY);
        table.grant(group, Target.all(Resources.DECISION_REQUIREMENTS_DEFINITION), READ);
    }

    private void letAudit(String group) {
        table.grant(group, Target.all(Resources.PROCESS_DEFINITION), SEE_CASES);
        letReadDecisions(group);
        table.grant(group, Target.all(Resources.BATCH), BatchPermissions.READ, BatchPermissions.READ_HISTORY);
        table.grant(group, Target.all(Resources.OPERATION_LOG_CATEGORY), UserOperationLogCategoryPermissions.READ);
        Stream.of(
                        Resources.DEPLOYMENT,
                        Resources.PROCESS_INSTANCE,
                        Resources.TASK,
                        Resources.USER,
                        Resources.GROUP,
                        Resources.AUTHORIZATION)
                .forEach(kind -> table.grant(group, Target.all(kind), READ));
    }

    private void letDoAll(String group) {
        Stream.of(Resources.values()).forEach(kind -> table.grant(group, Target.all(kind), ALL));
    }
}
