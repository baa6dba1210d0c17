package org.estatedesk.audit.reading;

import java.util.List;
import org.estatedesk.audit.masks.KnownValue;
import org.estatedesk.audit.masks.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's history by the case's number: in one statement, by the indexes on business key, process and variable.
 * Each opening of a case does this, which the engine's own queries would take too long for.
 */
@Component
class KnownValues {

    private static final String VALUES = """
            with personal as (
                select variable.id_, variable.name_, variable.text_
                from act_hi_procinst process
                join act_hi_varinst variable on variable.proc_inst_id_ = process.proc_inst_id_
                where process.business_key_ = :case
                  and (variable.name_ in (:names) or lower(variable.name_) similar to :parts)
            )
            select name_ as field, text_ as text from personal where text_ is not null
            union
            select personal.name_, change.text_
            from personal join act_hi_detail change on change.var_inst_id_ = personal.id_
            where change.text_ is not null
            """;

    private final JdbcClient store;

    KnownValues(JdbcClient store) {
        this.store = store;
    }

    /** All values that these fields have or had in any process of the case. */
    List<KnownValue> of(String caseNumber, PersonalData personal) {
        return store.sql(VALUES)
                .param("case", caseNumber)
                .param("names", personal.names())
                .param("parts", "%(" + String.join("|", personal.parts()) + ")%")
                .query(KnownValue.class)
                .list();
    }
}
