package org.estatedesk.audit.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.masks.Masking;
import org.estatedesk.cases.Contact;
import org.estatedesk.platform.files.PlainJson;
import org.estatedesk.platform.store.CodedMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Masks what is searched of the cases that exist, after {@code V29__masked_search.sql}. */
@Component
class MaskedCasesMigration extends CodedMigration {

    private static final String CASES = """
            select c.case_number, c.customer_name, c.customer_phone, c.unit, c.channel, c.subject, e.details
            from service_case c join journal_entry e on e.case_number = c.case_number and e.kind = 'REGISTERED'""";

    private static final List<String> WRITE_ANEW = List.of(
            "delete from %s where case_number in (select case_number from case_masked)",
            "insert into %1$s select source.* from %1$s_source source where case_number in (select case_number from case_masked)");

    private static final int AT_ONCE = 500;

    private final Masking masking;

    MaskedCasesMigration(Masking masking) {
        super(30, "mask what is searched of existing cases");
        this.masking = masking;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate store = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        store.setFetchSize(AT_ONCE);
        MaskedCases masked = new MaskedCases(JdbcClient.create(store), masking);
        store.query(CASES, (RowCallbackHandler) row -> masked.write(known(row)));
        store.execute("analyze case_masked");
        for (String table : List.of("case_search", "case_text")) {
            WRITE_ANEW.forEach(statement -> store.execute(statement.formatted(table)));
        }
    }

    private static Contact.Known known(ResultSet row) throws SQLException {
        Contact contact =
                new Contact(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
        return new Contact.Known(row.getString(1), contact, details(row.getString(7)), true);
    }

    private static Map<String, ?> details(String json) {
        try {
            return PlainJson.MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The store holds no JSON: " + json, e);
        }
    }
}
