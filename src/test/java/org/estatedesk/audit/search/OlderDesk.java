package org.estatedesk.audit.search;

import java.util.List;
import org.estatedesk.audit.masks.Masking;
import org.estatedesk.cards.Phones;
import org.estatedesk.cases.units.UnitKeyMigration;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A desk from before the search, in a schema of its own, with many cases. */
final class OlderDesk {

    static final int CASES = 5000;
    private static final String SCHEMA = "older_search";

    final DriverManagerDataSource source;
    final JdbcTemplate jdbc;

    OlderDesk(JdbcConnectionDetails store) {
        String url = store.getJdbcUrl();
        source = new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA,
                store.getUsername(),
                store.getPassword());
        jdbc = new JdbcTemplate(source);
    }

    void build() {
        migrate("11");
        for (String part : List.of("engine", "decision.engine", "history")) {
            new ResourceDatabasePopulator(new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"))
                    .execute(source);
        }
        new ResourceDatabasePopulator(new ClassPathResource("audit/older-cases.sql")).execute(source);
    }

    /** To the present, with what a database does by itself some time later. */
    void upgrade() {
        migrate("30");
        jdbc.execute("vacuum analyze case_search");
        jdbc.execute("vacuum analyze case_text");
        jdbc.execute("vacuum analyze case_person");
        jdbc.execute("vacuum analyze case_group");
    }

    void remove() {
        jdbc.execute("drop schema " + SCHEMA + " cascade");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(source)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .javaMigrations(new UnitKeyMigration(), new MaskedCasesMigration(new Masking(new Phones(null, null))))
                .target(version)
                .load()
                .migrate();
    }
}
