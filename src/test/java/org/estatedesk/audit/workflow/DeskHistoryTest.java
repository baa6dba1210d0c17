package org.estatedesk.audit.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.procedures.cost.CountedStatements;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DeskTest
class DeskHistoryTest {

    @Autowired
    TestDrawings desk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate store;

    @BeforeEach
    void draw() {
        desk.draw("notifications/test-notify.bpmn");
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void issue16_whatAFormSaysIsKeptOnceWithItsVariable() {
        ProcessInstance run = submit();
        HistoryService history = engine.getHistoryService();
        assertThat(history.createHistoricDetailQuery()
                        .processInstanceId(run.getId())
                        .formFields()
                        .count())
                .isZero();
        engine.getRuntimeService().setVariable(run.getId(), "subject", "smell");
        assertThat(history.createHistoricDetailQuery()
                        .processInstanceId(run.getId())
                        .variableUpdates()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list())
                .map(HistoricVariableUpdate.class::cast)
                .filteredOn(update -> update.getVariableName().equals("subject"))
                .extracting(HistoricVariableUpdate::getValue)
                .containsExactly("noise", "smell");
    }

    /** A store that was filled with everything opens with this level, and the other way round. */
    @Test
    void issue16_theStoreKnowsItAsTheFullLevel() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.getHistoryLevel()).isInstanceOf(DeskHistory.EverythingOnce.class);
        assertThat(store.queryForObject(
                        "select value_ from act_ge_property where name_ = 'historyLevel'", String.class))
                .isEqualTo(String.valueOf(HistoryLevel.HISTORY_LEVEL_FULL.getId()));
        assertThat(configuration.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_FULL);
    }

    @Test
    void issue16_howLongSomethingLastedIsWrittenWithoutReadingWhenItBegan() {
        String run = submit().getId();

        var cost = CountedStatements.of(() -> engine.getRuntimeService().deleteProcessInstance(run, "test over"));

        assertThat(cost.statements().keySet())
                .noneMatch(statement -> statement.toLowerCase().matches("select .*from act_hi_(act|task)inst .*"));
        assertThat(store.queryForList("""
                        select duration_ = round(extract(epoch from end_time_ - start_time_) * 1000) from act_hi_actinst
                        where proc_inst_id_ = ?""", Boolean.class, run)).isNotEmpty().containsOnly(true);
    }

    private ProcessInstance submit() {
        ProcessDefinition drawn = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("test-notify")
                .latestVersion()
                .singleResult();
        return engine.getFormService()
                .submitStartForm(
                        drawn.getId(),
                        Map.of(
                                "kind", "CMP",
                                "customerName", "Ms Li",
                                "customerPhone", "13800000000",
                                "unit", "3-2A1",
                                "subject", "noise",
                                "recipient", "front-desk",
                                "wanted", "major-complaint",
                                "by", ""));
    }
}
