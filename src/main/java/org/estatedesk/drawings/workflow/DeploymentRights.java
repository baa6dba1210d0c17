package org.estatedesk.drawings.workflow;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets only the owners of the procedures put something live (ROL-03), whatever rights somebody was given by hand in the
 * Admin app, and nobody delete a procedure that has cases: they would be gone, or lie there without the drawing by which
 * an auditor reads them. It looks before the engine's own checks of rights, at every door. REST answers 403, and 409
 * where there are cases.
 */
@Component
class DeploymentRights extends AuthorizationCommandChecker {

    private final Caller caller;
    private final ObjectProvider<DeployedCases> cases;

    /** The cases are looked up when needed: they need the engine, which needs this. */
    DeploymentRights(Caller caller, ObjectProvider<DeployedCases> cases) {
        this.caller = caller;
        this.cases = cases;
    }

    @Override
    public void checkCreateDeployment() {
        require(Role::deploys, "refused.deployment");
        super.checkCreateDeployment();
    }

    @Override
    public void checkDeleteDeployment(String deploymentId) {
        checkDeletion(used -> used.ofDeployment(deploymentId));
        super.checkDeleteDeployment(deploymentId);
    }

    /** Asked also for each version of a procedure that is deleted by its key. */
    @Override
    public void checkDeleteProcessDefinitionById(String definitionId) {
        checkDeletion(used -> used.ofVersion(definitionId));
        super.checkDeleteProcessDefinitionById(definitionId);
    }

    private void checkDeletion(Function<DeployedCases, Optional<String>> used) {
        require(Role::administers, "refused.deletion");
        caller.person().flatMap(person -> used.apply(cases.getObject())).ifPresent(name -> {
            throw new ClientErrorException(text("refused.deletion.cases", name), Response.Status.CONFLICT);
        });
    }

    private void require(Predicate<Role> right, String refusal) {
        if (caller.person().isPresent() && !caller.may(right)) {
            throw new AuthorizationException(text(refusal));
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.ofReader("messages/platform").say(key, arguments);
    }
}
