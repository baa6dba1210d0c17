package org.estatedesk.platform.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.estatedesk.platform.web.ContentGuard;
import org.estatedesk.platform.web.Paths;
import org.estatedesk.platform.web.body.BodyFacts;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets only the owners of the procedures deploy (ROL-03), and nobody delete a procedure that has cases: they would be
 * gone, or lie there without the drawing by which an auditor reads them.
 */
@Component
class DeploymentsKept implements ContentGuard {

    private static final Pattern DEPLOY = Pattern.compile(".*/deployment/(create|[^/]+/redeploy)");
    private static final Pattern DEPLOYMENT = Pattern.compile(".*/deployment/([^/]+)");
    private static final Pattern VERSION = Pattern.compile(".*/process-definition/([^/]+)");
    private static final Pattern PROCEDURE = Pattern.compile(".*/process-definition/key/([^/]+)(/tenant-id/[^/]+)?");

    private static final Set<String> ADMINISTRATORS = Set.of("camunda-admin");
    private static final Set<String> OWNERS = Set.of("csc", "camunda-admin");

    private final IdentityService identities;
    private final DeployedCases cases;

    DeploymentsKept(IdentityService identities, DeployedCases cases) {
        this.identities = identities;
        this.cases = cases;
    }

    @Override
    public void check(HttpServletRequest request, BodyFacts body) {
        String path = Paths.of(request);
        if (request.getMethod().equals("POST") && DEPLOY.matcher(path).matches()) {
            require(OWNERS, "refused.deployment");
        } else if (request.getMethod().equals("DELETE")) {
            checkDeletion(path);
        }
    }

    private void checkDeletion(String path) {
        Matcher deployment = DEPLOYMENT.matcher(path);
        Matcher procedure = PROCEDURE.matcher(path);
        Matcher version = VERSION.matcher(path);
        if (deployment.matches()) {
            checkDeletion(() -> cases.ofDeployment(deployment.group(1)));
        } else if (procedure.matches()) {
            checkDeletion(() -> cases.ofProcedure(procedure.group(1)));
        } else if (version.matches()) {
            checkDeletion(() -> cases.ofVersion(version.group(1)));
        }
    }

    private void checkDeletion(Supplier<Optional<String>> used) {
        require(ADMINISTRATORS, "refused.deletion");
        used.get().ifPresent(name -> {
            throw new RequestRefused(HttpStatus.CONFLICT, "refused.deletion.cases", name);
        });
    }

    private void require(Set<String> allowed, String messageCode) {
        var caller = identities.getCurrentAuthentication();
        List<String> groups = caller == null ? null : caller.getGroupIds();
        if (groups == null || Collections.disjoint(allowed, groups)) {
            throw new RequestRefused(HttpStatus.FORBIDDEN, messageCode);
        }
    }
}
