package org.estatedesk.cases.units;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.estatedesk.platform.store.CodedMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Writes down the {@link UnitKey} of the cases that exist, between {@code V16__unit_key.sql} and {@code V18}. */
@Component
public class UnitKeyMigration extends CodedMigration {

    /** Each spelling is read once; what a matter was compared by began with the folded spelling. */
    private static final String FILL = """
            update service_case c
            set unit_key = form.unit_key, unit_gist = form.gist,
                matter_key = case when starts_with(c.matter_key, form.folded || '|')
                    then form.unit_key || substr(c.matter_key, length(form.folded) + 1) else c.matter_key end
            from unit_form form
            where form.typed = c.unit""";

    /** Number 17 of the schema's steps. */
    public UnitKeyMigration() {
        super(17, "unit keys of existing cases");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection store = context.getConnection();
        try (Statement statement = store.createStatement()) {
            statement.execute("create temporary table unit_form"
                    + " (typed text primary key, folded text, unit_key text, gist text) on commit drop");
            readSpellings(store, statement);
            statement.execute("analyze unit_form");
            statement.executeUpdate(FILL);
        }
    }

    private static void readSpellings(Connection store, Statement statement) throws SQLException {
        try (ResultSet units = statement.executeQuery("select distinct unit from service_case where unit is not null");
                PreparedStatement insert = store.prepareStatement("insert into unit_form values (?, ?, ?, ?)")) {
            while (units.next()) {
                add(insert, units.getString(1));
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, String typed) throws SQLException {
        UnitKey key = UnitKey.of(typed);
        if (key != null) {
            insert.setString(1, typed);
            insert.setString(2, UnitKey.fold(typed));
            insert.setString(3, key.value());
            insert.setString(4, key.gist());
            insert.addBatch();
        }
    }
}
