package org.estatedesk.drawings.workflow;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.rules.LiveSurroundings;
import org.estatedesk.drawings.versions.Judgement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Refuses a deployment that breaks a house rule, before anything of it is live, with everything that is wrong at once.
 *
 * <p>What is live is never judged again: the engine calls this also when it reloads definitions after a restart, and a
 * tightened rule would then stop running cases.
 */
@Component
class DeploymentGuard implements Deployer {

    private static final Logger log = LoggerFactory.getLogger(DeploymentGuard.class);

    private final BeanFactory beans;
    private final ObjectProvider<DrawingVersions> versions;
    private final Judgement judgement;

    /** The versions are looked up when needed: they need the engine, which needs this. */
    DeploymentGuard(BeanFactory beans, ObjectProvider<DrawingVersions> versions, Judgement judgement) {
        this.beans = beans;
        this.versions = versions;
        this.judgement = judgement;
    }

    /** @throws RefusedDeployment when an error was found; the REST interface answers 400 with its message */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew() || !isJudged(deployment)) {
            return;
        }
        List<DrawingFile> files = deployment.getResources().values().stream()
                .map(resource -> new DrawingFile(resource.getName(), resource.getBytes()))
                .toList();
        List<Finding> findings = HouseRules.check(files, new LiveSurroundings(versions.getObject(), beans));
        judgement.found(deployment.getId(), findings);
        FindingTexts texts = new FindingTexts(language());
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new RefusedDeployment(findings, texts);
        }
        findings.forEach(warning -> log.warn("{}", texts.describe(warning)));
    }

    /**
     * Whoever comes from outside, and the application's own start. Code that calls the engine without a signed-in
     * person and outside a web request needs no guard: it could do anything anyway.
     */
    private static boolean isJudged(DeploymentEntity deployment) {
        return Context.getCommandContext().getAuthenticatedUserId() != null
                || RequestContextHolder.getRequestAttributes() != null
                || DrawingChange.SHIPPED.equals(deployment.getName());
    }

    private static Locale language() {
        return RequestContextHolder.getRequestAttributes() == null ? Locale.ENGLISH : LocaleContextHolder.getLocale();
    }
}
