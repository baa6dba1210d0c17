package org.estatedesk.audit.reading;

import org.estatedesk.audit.Mask;
import org.estatedesk.audit.masks.Masking;
import org.estatedesk.cases.ServiceCase;
import org.springframework.stereotype.Component;

/** Makes the mask of a case from what the case holds. */
@Component
class CaseMasks {

    private final Masking masking;
    private final KnownValues values;

    CaseMasks(Masking masking, KnownValues values) {
        this.masking = masking;
        this.values = values;
    }

    Mask of(ServiceCase record) {
        return masking.of(record.contact(), values.of(record.caseNumber(), masking.personal()));
    }

    /** For text that belongs to no case: only what looks personal by itself. */
    Mask ofAnyText() {
        return masking.ofAnyText();
    }
}
