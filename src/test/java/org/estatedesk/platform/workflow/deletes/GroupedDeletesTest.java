package org.estatedesk.platform.workflow.deletes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.procedures.cost.CountedStatements;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows that go together go in one statement, each in the revision that was read. */
@DeskTest
class GroupedDeletesTest {

    private static final int MANY = 30;

    @Autowired
    TaskService tasks;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    private String step;

    @BeforeEach
    void aStepWithManyVariables() {
        Task task = tasks.newTask();
        tasks.saveTask(task);
        step = task.getId();
        tasks.setVariablesLocal(
                step, IntStream.range(0, MANY).boxed().collect(Collectors.toMap(n -> "v" + n, n -> "value")));
    }

    @AfterEach
    void remove() {
        tasks.deleteTask(step, true);
    }

    @Test
    void issue16_variablesOfOneStepGoInOneStatement() {
        var cost = CountedStatements.of(() -> tasks.deleteTask(step, true));

        assertThat(cost.statements().entrySet().stream()
                        .filter(one -> one.getKey().toLowerCase().startsWith("delete from act_ru_variable"))
                        .mapToInt(one -> one.getValue()))
                .as(cost.toString())
                .containsExactly(1);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotDeleted() {
        assertRefused(() -> tasks.setVariableLocal(step, "v7", "changed"));
        assertThat(tasks.getVariablesLocal(step)).hasSize(MANY).containsEntry("v7", "changed");
    }

    @Test
    void whatSomebodyElseDeletedIsNoSuccess() {
        assertRefused(() -> tasks.removeVariableLocal(step, "v7"));
        assertThat(tasks.getVariablesLocal(step)).hasSize(MANY - 1);
    }

    private void assertRefused(Runnable meanwhile) {
        Command<Void> deletion = command -> {
            var read = command.getVariableInstanceManager().findVariableInstancesByTaskId(step);
            engine.getCommandExecutorTxRequiresNew().execute(other -> {
                meanwhile.run();
                return null;
            });
            read.forEach(command.getDbEntityManager()::delete);
            return null;
        };
        assertThatExceptionOfType(OptimisticLockingException.class)
                .isThrownBy(() -> engine.getCommandExecutorTxRequired().execute(deletion))
                .withMessageContaining("DELETE VariableInstanceEntity");
    }
}
