package org.estatedesk.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.estatedesk.support.DeskTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A desk that deployed drawings before there was a record of it. */
@DeskTest
class OlderDeploymentsTest {

    private static final String SCHEMA = "older_deployments";
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 3, 1, 8, 0);

    private final DriverManagerDataSource older;
    private final JdbcTemplate jdbc;

    OlderDeploymentsTest(@Autowired JdbcConnectionDetails store) {
        String url = store.getJdbcUrl();
        older = new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA,
                store.getUsername(),
                store.getPassword());
        jdbc = new JdbcTemplate(older);
    }

    @BeforeEach
    void anOlderDesk() {
        migrate("8");
        for (String part : List.of("engine", "decision.engine", "history")) {
            new ResourceDatabasePopulator(new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"))
                    .execute(older);
        }
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void whatItDeployedIsRecordedWithThePersonWhoDidIt() {
        deployment("shipped", "EstateDesk", "EstateDesk", FIRST);
        process("p:1:a", 1, "shipped");
        jdbc.update("insert into act_re_decision_def (id_, key_, version_, name_, deployment_id_, resource_name_)"
                + " values ('t:1:a', 't', 1, 'Table', 'shipped', 'p.bpmn')");
        jdbc.update("insert into act_re_camformdef (id_, key_, version_, deployment_id_, resource_name_)"
                + " values ('f:1:a', 'f', 1, 'shipped', 'p.bpmn')");
        deployment("redrawn", "Shorter", "Camunda Modeler", FIRST.plusDays(1));
        process("p:2:b", 2, "redrawn");
        logged("redrawn", "manager", FIRST.plusDays(1));
        // Somebody deployed later what was live already.
        logged("shipped", "demo", FIRST.plusDays(2));
        migrate("9");
        assertThat(jdbc.queryForList(
                        "select concat_ws('|', kind, drawing_key, version, name, file_name, deployed_by, reason, source)"
                                + " from drawing_change order by id",
                        String.class))
                .containsExactly(
                        "DECISION|t|1|Table|p.bpmn|EstateDesk|EstateDesk",
                        "FORM|f|1|p.bpmn|EstateDesk|EstateDesk",
                        "PROCESS|p|1|Drawing|p.bpmn|EstateDesk|EstateDesk",
                        "PROCESS|p|2|Drawing|p.bpmn|manager|Shorter|Camunda Modeler");
        assertThat(jdbc.queryForList(
                        "select file_hash from drawing_change where definition_id = 'p:2:b'", String.class))
                .containsExactly(new DrawingFile("p.bpmn", "redrawn".getBytes()).hash());
    }

    @Test
    void aDeskThatDeployedNothingHasNoRecord() {
        migrate("9");
        assertThat(jdbc.queryForList("select id from drawing_change")).isEmpty();
    }

    private void deployment(String id, String name, String source, LocalDateTime when) {
        jdbc.update(
                "insert into act_re_deployment (id_, name_, source_, deploy_time_) values (?, ?, ?, ?)",
                id,
                name,
                source,
                Timestamp.valueOf(when));
        jdbc.update(
                "insert into act_ge_bytearray (id_, name_, deployment_id_, bytes_) values (?, 'p.bpmn', ?, ?)",
                id,
                id,
                id.getBytes());
    }

    private void process(String id, int version, String deployment) {
        jdbc.update(
                "insert into act_re_procdef (id_, key_, version_, name_, deployment_id_, resource_name_)"
                        + " values (?, 'p', ?, 'Drawing', ?, 'p.bpmn')",
                id,
                version,
                deployment);
    }

    private void logged(String deployment, String person, LocalDateTime when) {
        jdbc.update(
                "insert into act_hi_op_log (id_, deployment_id_, user_id_, timestamp_, operation_type_, entity_type_)"
                        + " values (?, ?, ?, ?, 'Create', 'Deployment')",
                deployment,
                deployment,
                person,
                Timestamp.valueOf(when));
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(older)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
