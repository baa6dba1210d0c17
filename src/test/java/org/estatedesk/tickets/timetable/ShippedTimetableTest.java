package org.estatedesk.tickets.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** TKT-09: a desk begins with a small timetable that says it is an example; what a desk has kept is never touched. */
@DeskTest
@Transactional
class ShippedTimetableTest {

    private static final String ALL = "select count(*) from timetable_trip";

    @Autowired
    private JdbcTemplate database;

    @Test
    void aDeskWithoutATimetableBeginsWithMarkedExamples() throws IOException {
        database.update("delete from timetable_trip");
        database.update("delete from timetable_import");
        migrate();
        assertThat(database.queryForObject(ALL, Integer.class)).isEqualTo(8);
        assertThat(database.queryForList("select number from timetable_trip", String.class))
                .allMatch(number -> number.startsWith("示例 "));
    }

    @Test
    void aTimetableThatADeskHasKeptStays() throws IOException {
        database.update("delete from timetable_trip");
        database.update("insert into timetable_import values ('AIR', 'frontdesk', now(), 0) on conflict do nothing");
        migrate();
        assertThat(database.queryForObject(ALL, Integer.class)).isZero();
    }

    private void migrate() throws IOException {
        database.execute(new ClassPathResource("db/migration/V21__timetable_example.sql")
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
