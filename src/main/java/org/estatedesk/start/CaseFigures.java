package org.estatedesk.start;

import java.sql.Timestamp;
import org.estatedesk.cases.Cases;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.clock.ClockJumps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the desk stands right now, for its start page. Late cases are counted where their steps are: in the engine's tables. */
@Component
public class CaseFigures {

    private static final String LATE = """
            select count(distinct c.case_number) from service_case c
            join act_ru_execution e on e.business_key_ = c.case_number
            join act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_
            where c.status = 'OPEN' and t.due_date_ < :now""";

    private final Cases cases;
    private final ClockJumps clocks;
    private final JdbcClient store;
    private final DeskTime time;

    CaseFigures(Cases cases, ClockJumps clocks, JdbcClient store, DeskTime time) {
        this.cases = cases;
        this.clocks = clocks;
        this.store = store;
        this.time = time;
    }

    /** Cases somebody still has to work on. */
    public long open() {
        return cases.countOpen();
    }

    /** Open cases with at least one open step whose due date has passed. */
    public long late() {
        return store.sql(LATE)
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .single();
    }

    /** Whether the clock of a machine jumped and nobody has said since that it is right. */
    public boolean clockInDoubt() {
        return !clocks.doubted().isEmpty();
    }
}
