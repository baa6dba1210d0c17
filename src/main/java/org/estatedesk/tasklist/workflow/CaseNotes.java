package org.estatedesk.tasklist.workflow;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.files.PlainJson;
import org.estatedesk.tasklist.CaseHead;
import org.estatedesk.tasklist.CaseHead.Fact;
import org.estatedesk.tasklist.CaseHeads;
import org.estatedesk.tasklist.HeadField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of a case noted, running or over: read with the desk's own rights, for whoever may read the case. */
@Component
class CaseNotes implements CaseHeads {

    /** What the building block {@code recordMoment} keeps. */
    private static final String TIMELINE = "timeline";

    private final HistoryService history;
    private final HeadFields fields;
    private final DeskItself desk;

    CaseNotes(HistoryService history, HeadFields fields, DeskItself desk) {
        this.history = history;
        this.fields = fields;
        this.desk = desk;
    }

    @Override
    public CaseHead of(ServiceCase about) {
        return desk.ask(() ->
                history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(about.processInstanceId())
                        .list()
                        .stream()
                        .map(this::read)
                        .findFirst()
                        .orElse(CaseHead.NOTHING));
    }

    private CaseHead read(HistoricProcessInstance run) {
        List<HeadField> shown = fields.of(run.getProcessDefinitionId());
        Map<String, Object> values = values(run.getId(), shown);
        List<Fact> facts = shown.stream()
                .flatMap(field -> Optional.ofNullable(values.get(field.key())).flatMap(field::with).stream())
                .toList();
        return new CaseHead(facts, moments(values.get(TIMELINE)));
    }

    /** Of the whole case, not of a single step. */
    private Map<String, Object> values(String runId, List<HeadField> shown) {
        String[] names = Stream.concat(Stream.of(TIMELINE), shown.stream().map(HeadField::key))
                .toArray(String[]::new);
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(runId)
                .activityInstanceIdIn(runId)
                .variableNameIn(names)
                .disableCustomObjectDeserialization()
                .list()
                .stream()
                .filter(variable -> variable.getValue() != null)
                .collect(toMap(
                        HistoricVariableInstance::getName, HistoricVariableInstance::getValue, (one, same) -> same));
    }

    private List<CaseHead.Moment> moments(@Nullable Object timeline) {
        try {
            return timeline == null
                    ? List.of()
                    : PlainJson.MAPPER.readValue(timeline.toString(), new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            // A drawing wrote something else under that name.
            return List.of();
        }
    }
}
