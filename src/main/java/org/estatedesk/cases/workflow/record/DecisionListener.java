package org.estatedesk.cases.workflow.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.proof.ReadableValue;
import org.estatedesk.cases.workflow.JournalSurroundings;
import org.estatedesk.cases.workflow.KnownCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Journals what a table decided, from what, and which of its rules hit, with the rule's annotation. */
@Component
class DecisionListener {

    private final KnownCases cases;
    private final Runs runs;
    private final JournalSurroundings surroundings;
    private final RepositoryService repository;

    DecisionListener(KnownCases cases, Runs runs, JournalSurroundings surroundings, RepositoryService repository) {
        this.cases = cases;
        this.runs = runs;
        this.surroundings = surroundings;
        this.repository = repository;
    }

    @EventListener
    void on(HistoricDecisionEvaluationEvent told) {
        Stream.concat(
                        told.getRequiredHistoricDecisionInstances().stream(),
                        Stream.of(told.getRootHistoricDecisionInstance()))
                .forEach(this::decided);
    }

    private void decided(HistoricDecisionInstance decision) {
        runs.caseOf(decision.getProcessInstanceId()).ifPresent(known -> write(known, decision));
    }

    private void write(ServiceCase known, HistoricDecisionInstance decision) {
        List<Map<String, Object>> rules = rules(decision);
        Map<String, Object> inputs = new LinkedHashMap<>();
        decision.getInputs()
                .forEach(input -> inputs.put(input.getClauseName(), VariableValues.of(input.getTypedValue())));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("decision", decision.getDecisionDefinitionKey());
        details.put("version", table(decision).getVersion());
        details.put("inputs", inputs);
        details.put("rules", rules);
        Map<String, String> fields = Map.of("decision", name(decision), "outcome", outcome(rules));
        cases.write(known, cases.line(Kind.DECIDED, "decided", fields, details));
    }

    private static String name(HistoricDecisionInstance decision) {
        String name = decision.getDecisionDefinitionName();
        return name == null ? decision.getDecisionDefinitionKey() : name;
    }

    private static String outcome(List<Map<String, Object>> rules) {
        String outcome = rules.stream().map(DecisionListener::outcome).collect(Collectors.joining("; "));
        return outcome.isEmpty() ? "-" : ReadableValue.of(outcome);
    }

    private static String outcome(Map<String, Object> rule) {
        String outputs = outputs(rule).entrySet().stream()
                .map(output -> output.getKey() + " = " + ReadableValue.of(output.getValue()))
                .collect(Collectors.joining(", "));
        return rule.get("annotation") == null ? outputs : outputs + " (" + rule.get("annotation") + ")";
    }

    private List<Map<String, Object>> rules(HistoricDecisionInstance decision) {
        Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
        for (HistoricDecisionOutputInstance output : decision.getOutputs()) {
            String id = String.valueOf(output.getRuleId());
            Map<String, Object> rule = rules.computeIfAbsent(id, ruleId -> rule(decision, output));
            outputs(rule).put(output.getVariableName(), VariableValues.of(output.getTypedValue()));
        }
        return List.copyOf(rules.values());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> outputs(Map<String, Object> rule) {
        return (Map<String, Object>) Objects.requireNonNull(rule.get("outputs"));
    }

    private Map<String, Object> rule(HistoricDecisionInstance decision, HistoricDecisionOutputInstance output) {
        Rule drawn = drawn(decision.getDecisionDefinitionId(), output.getRuleId());
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("rule", output.getRuleId());
        rule.put("number", drawn == null ? null : row(drawn));
        rule.put("annotation", drawn == null ? null : annotation(drawn));
        rule.put("outputs", new LinkedHashMap<>());
        return rule;
    }

    private DecisionDefinition table(HistoricDecisionInstance decision) {
        return surroundings.unseen(() -> repository.getDecisionDefinition(decision.getDecisionDefinitionId()));
    }

    private @Nullable Rule drawn(String tableId, @Nullable String ruleId) {
        var table = surroundings.unseen(() -> repository.getDmnModelInstance(tableId));
        return ruleId != null && table.getModelElementById(ruleId) instanceof Rule rule ? rule : null;
    }

    /** From 1, as people count rows; the engine only tells the order among those that hit. */
    private static int row(Rule rule) {
        return 1
                + List.copyOf(rule.getParentElement().getChildElementsByType(Rule.class))
                        .indexOf(rule);
    }

    private static @Nullable String annotation(Rule rule) {
        Description written = rule.getDescription();
        return written == null ? null : written.getTextContent();
    }
}
