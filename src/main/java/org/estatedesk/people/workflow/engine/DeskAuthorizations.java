package org.estatedesk.people.workflow.engine;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The rights that the engine gives by itself when something comes into being. They differ from the engine's own so that
 * nobody may delete a deployment (and with it running cases) or the own account, and so that whoever gets a task may
 * read its case, which the cards of Tasklist show. The engine takes the latter back when the case ends.
 *
 * <p>Extends a class of the engine's {@code impl} packages because there is no public way to choose these rights.
 */
class DeskAuthorizations extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {createGrantAuthorization(user.getId(), null, USER, user.getId(), READ, UPDATE)
        };
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return NONE;
    }

    @Override
    protected AuthorizationEntity[] createOrUpdateAuthorizations(
            Task task, @Nullable String groupId, @Nullable String userId) {
        AuthorizationEntity[] onTask = super.createOrUpdateAuthorizations(task, groupId, userId);
        return Stream.concat(Stream.of(onTask), readCase(task, groupId, userId)).toArray(AuthorizationEntity[]::new);
    }

    /** The right to the task's variables goes with the task, also for candidates who are auditors besides. */
    @Override
    protected boolean isEnforceSpecificVariablePermission() {
        return true;
    }

    /** Who once had a step does not read its history for good; only whoever was asked first does, see the opening of cases. */
    @Override
    protected boolean isHistoricInstancePermissionsEnabled() {
        return false;
    }

    /** To what this command has just made, the store holds no right yet. */
    @Override
    protected @Nullable AuthorizationEntity getGrantAuthorization(
            String id, @Nullable String person, @Nullable String group, Resource resource) {
        return isNew(id, resource) ? null : super.getGrantAuthorization(id, person, group, resource);
    }

    private static boolean isNew(String id, Resource resource) {
        DbEntityCache cache = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
        Class<? extends DbEntity> kind = resource == TASK ? TaskEntity.class : ExecutionEntity.class;
        CachedDbEntity made = cache.getCachedEntity(kind, id);
        return made != null && cache.isTransient(made.getEntity());
    }

    private Stream<AuthorizationEntity> readCase(Task task, @Nullable String groupId, @Nullable String userId) {
        String instance = task.getProcessInstanceId();
        if (instance == null || getGrantAuthorization(instance, userId, groupId, PROCESS_INSTANCE) != null) {
            return Stream.empty();
        }
        return Stream.of(createAuthorization(userId, groupId, PROCESS_INSTANCE, instance, READ));
    }
}
