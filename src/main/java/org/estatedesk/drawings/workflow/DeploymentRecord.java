package org.estatedesk.drawings.workflow;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Content;
import org.estatedesk.drawings.DrawingChange.Drawing;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingChange.Occasion;
import org.estatedesk.drawings.DrawingChange.Warning;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.versions.Judgement;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down every deployment, in its own transaction and whichever door it came through. Comes after the engine's own
 * deployers: only then has each definition its version.
 */
@Component
class DeploymentRecord implements Deployer {

    private final DrawingChanges changes;
    private final ShippedDrawings shipped;
    private final Judgement judgement;

    DeploymentRecord(DrawingChanges changes, ShippedDrawings shipped, Judgement judgement) {
        this.changes = changes;
        this.shipped = shipped;
        this.judgement = judgement;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Occasion occasion = occasion(deployment);
        write(Kind.PROCESS, deployment.getDeployedProcessDefinitions(), deployment, occasion);
        write(Kind.DECISION, deployment.getDeployedDecisionDefinitions(), deployment, occasion);
        write(Kind.FORM, deployment.getDeployedArtifacts(CamundaFormDefinitionEntity.class), deployment, occasion);
    }

    private Occasion occasion(DeploymentEntity deployment) {
        return new Occasion(
                deployment.getDeploymentTime().toInstant(),
                Context.getCommandContext().getAuthenticatedUserId(),
                deployment.getName(),
                deployment.getSource(),
                judgement.goingBackTo());
    }

    private void write(
            Kind kind,
            @Nullable List<? extends ResourceDefinition> definitions,
            DeploymentEntity deployment,
            Occasion occasion) {
        for (ResourceDefinition definition : Objects.requireNonNullElse(definitions, List.<ResourceDefinition>of())) {
            // A form definition throws when it is asked for its name.
            String name = kind == Kind.FORM ? null : definition.getName();
            Drawing drawing = new Drawing(kind, definition.getKey(), definition.getVersion(), name);
            Content content = content(definition, new DrawingKey(kind, definition.getKey()), deployment);
            changes.record(new DrawingChange(drawing, content, occasion, warnings(content)));
        }
    }

    private Content content(ResourceDefinition definition, DrawingKey key, DeploymentEntity deployment) {
        String file = definition.getResourceName();
        return new Content(
                definition.getId(),
                deployment.getId(),
                file,
                new DrawingFile(file, deployment.getResource(file).getBytes()).hash(),
                shipped.find(key).map(DrawingFile::hash).orElse(null));
    }

    private List<Warning> warnings(Content content) {
        return judgement.of(content.deploymentId()).stream()
                .filter(finding -> finding.file().equals(content.fileName()))
                .map(finding -> new Warning(
                        finding.elementId(),
                        finding.elementName(),
                        finding.rule().key(),
                        finding.details()))
                .toList();
    }
}
