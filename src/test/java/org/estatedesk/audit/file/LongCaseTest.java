package org.estatedesk.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case that went through one loop five thousand times: answers stay bounded, and pages lose and repeat nothing. */
@DeskTest
class LongCaseTest extends Audited {

    private static final int ROUNDS = 2_500;

    @Autowired
    JdbcTemplate jdbc;

    ProcessInstance run;

    @BeforeEach
    void goRound() {
        run = testCase(java.util.Map.of());
        for (String step : new String[] {"Task_Handle", "Gateway_How"}) {
            jdbc.update(
                    "insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_,"
                            + " root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, task_id_, act_name_, act_type_,"
                            + " start_time_, end_time_, duration_, act_inst_state_, sequence_counter_)"
                            + " select ? || round, proc_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_,"
                            + " proc_inst_id_, execution_id_, ?, null, 'Round', 'task', start_time_, start_time_, 0, 0,"
                            + " sequence_counter_ + 2 * round"
                            + " from act_hi_actinst, generate_series(1, ?) round"
                            + " where proc_inst_id_ = ? and act_id_ = 'Task_Handle' and task_id_ is not null",
                    run.getId() + step,
                    step,
                    ROUNDS,
                    run.getId());
        }
    }

    @AfterEach
    void over() {
        withdraw(run);
    }

    @Test
    void the_path_is_as_large_as_its_drawing() {
        JsonNode path = read("/processes/" + run.getId() + "/path");

        assertThat(path.get("visits").asInt()).isGreaterThan(2 * ROUNDS);
        assertThat(path.get("steps").size()).isLessThan(15);
        JsonNode round = named(path.get("steps"), "stepId", "Gateway_How");
        assertThat(round.get("visits").asInt()).isEqualTo(ROUNDS);
        assertThat(round.get("orders").size()).isEqualTo(20);
    }

    @Test
    void pages_of_visits_lose_and_repeat_nothing() {
        String path = "/processes/" + run.getId() + "/visits?size=200";
        Set<Integer> numbers = new HashSet<>();
        JsonNode page = read(path);
        int seen = add(page, numbers);
        while (!page.get("next").isNull()) {
            page = read(path + "&after=" + page.get("next").asText());
            seen += add(page, numbers);
        }

        assertThat(seen).isEqualTo(page.get("total").asInt()).isGreaterThan(2 * ROUNDS);
        assertThat(numbers).hasSize(seen);
    }

    private static int add(JsonNode page, Set<Integer> numbers) {
        assertThat(page.get("items").size()).isLessThanOrEqualTo(200);
        page.get("items").forEach(visit -> numbers.add(visit.get("no").asInt()));
        return page.get("items").size();
    }
}
