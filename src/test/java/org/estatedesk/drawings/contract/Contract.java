package org.estatedesk.drawings.contract;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.workflow.feel.DecisionFile;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.forms.schema.FormSchema;

/** What holds among all shipped files beyond the house rules; each check lists what breaks it. */
final class Contract {

    private static final Set<String> TEMPLATE_INPUTS = Set.of("template", "tellCustomer");

    private final List<DrawingFile> files;

    Contract(List<DrawingFile> files) {
        this.files = files;
    }

    List<BpmnModelInstance> drawings() {
        return files.stream()
                .filter(DrawingFile::isDrawing)
                .map(file -> Bpmn.readModelFromStream(new ByteArrayInputStream(file.content())))
                .toList();
    }

    /** Files whose name is not the key in them. */
    List<String> misnamedFiles() {
        return files.stream()
                .filter(file -> !keys(file).equals(Set.of(file.key())))
                .map(file -> file.name() + " holds " + keys(file))
                .toList();
    }

    private static Set<String> keys(DrawingFile file) {
        Set<String> keys = new HashSet<>();
        if (file.isForm()) {
            FormSchema.read(file.content()).ifPresent(form -> keys.add(form.id()));
        } else if (file.isTable()) {
            DecisionFile.read(file.content()).ifPresent(table -> keys.addAll(table.keys()));
        } else {
            Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()))
                    .getModelElementsByType(Process.class)
                    .forEach(process -> keys.add(process.getId()));
        }
        return keys;
    }

    /** Forms and tables that no drawing uses. */
    List<String> unusedFiles() {
        Set<String> used = new HashSet<>();
        for (BpmnModelInstance drawing : drawings()) {
            drawing.getModelElementsByType(FlowNode.class)
                    .forEach(node -> Drawing.engineAttribute(node, "formRef").ifPresent(used::add));
            drawing.getModelElementsByType(BusinessRuleTask.class)
                    .forEach(
                            task -> Drawing.engineAttribute(task, "decisionRef").ifPresent(used::add));
        }
        return files.stream()
                .filter(file -> !file.isDrawing() && !used.contains(file.key()))
                .map(DrawingFile::name)
                .toList();
    }

    /** Processes that people start without a form; one that is started otherwise names its start variables. */
    List<String> startsWithoutForm() {
        List<String> starts = new ArrayList<>();
        for (BpmnModelInstance drawing : drawings()) {
            boolean isGiven = drawing.getModelElementsByType(CamundaProperty.class).stream()
                    .anyMatch(property -> "startVariables".equals(property.getCamundaName()));
            drawing.getModelElementsByType(StartEvent.class).stream()
                    .filter(start -> start.getParentElement() instanceof Process)
                    .filter(start -> start.getEventDefinitions().isEmpty() && !isGiven)
                    .filter(start -> Drawing.engineAttribute(start, "formRef").isEmpty())
                    .forEach(start -> starts.add(start.getId()));
        }
        return starts;
    }

    /** Message templates that {@code notify} and {@code escalate} name but that are not among the given keys. */
    List<String> unknownTemplates(Collection<String> templates) {
        return drawings().stream()
                .flatMap(drawing -> drawing.getModelElementsByType(CamundaInputParameter.class).stream())
                .filter(input -> TEMPLATE_INPUTS.contains(input.getCamundaName()))
                .map(input -> input.getTextContent().strip())
                .filter(template -> !template.startsWith("${") && !templates.contains(template))
                .toList();
    }

    Stream<DecisionFile> tables() {
        return files.stream().filter(DrawingFile::isTable).flatMap(file -> DecisionFile.read(file.content()).stream());
    }

    Stream<FormSchema> forms() {
        return files.stream().filter(DrawingFile::isForm).flatMap(file -> FormSchema.read(file.content()).stream());
    }
}
