package org.estatedesk.drawings.workflow;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * Lets only the owners of the procedures put something live (ROL-03), whatever rights somebody was given by hand in the
 * Admin app.
 */
@Component
class WhoMayDeploy implements Deployer {

    private static final Set<String> GROUPS = Set.of("csc", "camunda-admin");

    /** @throws AuthorizationException for everybody else; the REST interface answers 403 with its message */
    @Override
    public void deploy(DeploymentEntity deployment) {
        var person = Context.getCommandContext().getAuthentication();
        if (!deployment.isNew() || person == null || person.getUserId() == null) {
            return;
        }
        List<String> groups = person.getGroupIds();
        if (groups == null || Collections.disjoint(GROUPS, groups)) {
            throw new AuthorizationException(Texts.ofReader("messages/platform").say("refused.deployment"));
        }
    }
}
