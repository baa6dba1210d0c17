package org.estatedesk.drawings.workflow.migration;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.migration.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out, once for each pair of versions, what goes on as what. */
@Component
class Mappings {

    private record Pair(String sourceId, String targetId) {}

    private final RuntimeService runtime;
    private final RepositoryService repository;

    /** Definitions never change; one that is deployed anew has another id. */
    private final Map<Pair, Mapping> known = new ConcurrentHashMap<>();

    private final TransactionTemplate outside;

    Mappings(RuntimeService runtime, RepositoryService repository, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.repository = repository;
        // A proposal that the engine refuses would undo the transaction in which it was made.
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    Optional<String> definition(String processKey, int version) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .processDefinitionVersion(version)
                        .singleResult())
                .map(ProcessDefinition::getId);
    }

    Mapping of(Versions versions) {
        Pair pair = new Pair(
                definition(versions.processKey(), versions.from()).orElseThrow(),
                definition(versions.processKey(), versions.to()).orElseThrow());
        Mapping mapping = known.get(pair);
        if (mapping == null) {
            mapping = Objects.requireNonNull(outside.execute(status -> build(pair)));
            known.put(pair, mapping);
        }
        return mapping;
    }

    private Mapping build(Pair pair) {
        BpmnModelInstance source = repository.getBpmnModelInstance(pair.sourceId());
        BpmnModelInstance target = repository.getBpmnModelInstance(pair.targetId());
        return new Mapping(plan(pair, source, target), source, target);
    }

    /** The engine tells all that it does not accept; without that, something else may not be accepted. */
    private MigrationPlan plan(Pair pair, BpmnModelInstance source, BpmnModelInstance target) {
        Map<String, String> counterparts = new Counterparts(source, target).find();
        while (true) {
            try {
                return builder(pair, source, target, counterparts).build();
            } catch (MigrationPlanValidationException refused) {
                var reports = refused.getValidationReport().getInstructionReports();
                boolean fewer = reports.stream()
                        .map(report -> report.getMigrationInstruction().getSourceActivityId())
                        .map(counterparts.keySet()::remove)
                        .reduce(false, Boolean::logicalOr);
                if (!fewer) {
                    throw refused;
                }
            }
        }
    }

    /**
     * Events keep their triggers, and so timers their due times; the engine insists on new ones for conditions. What begins
     * again and again is no promise: it goes on in the rhythm that is drawn now.
     */
    private MigrationPlanBuilder builder(
            Pair pair, BpmnModelInstance source, BpmnModelInstance target, Map<String, String> counterparts) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(pair.sourceId(), pair.targetId());
        for (Map.Entry<String, String> step : counterparts.entrySet()) {
            MigrationInstructionBuilder instruction = plan.mapActivities(step.getKey(), step.getValue());
            plan = instruction;
            ModelElementInstance here = source.getModelElementById(step.getKey());
            Optional<String> rhythm = ElementKinds.rhythm(target.getModelElementById(step.getValue()));
            boolean otherRhythm = rhythm.isPresent() && !rhythm.equals(ElementKinds.rhythm(here));
            if (ElementKinds.isConditional(here) || otherRhythm) {
                plan = instruction.updateEventTrigger();
            }
        }
        return plan;
    }
}
