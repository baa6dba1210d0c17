package org.estatedesk.audit.file.fields;

import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fields and their choices are called; nothing of any case. */
@RestController
class FieldsController {

    private final FieldNames names;
    private final AuditAccess access;

    FieldsController(FieldNames names, AuditAccess access) {
        this.names = names;
        this.access = access;
    }

    @GetMapping("/desk/audit/fields")
    Map<String, FieldName> read() {
        access.requireAuditor();
        return names.all();
    }
}
