package org.estatedesk.audit.reading;

import java.util.List;
import org.estatedesk.audit.masks.KnownValue;
import org.estatedesk.audit.masks.PersonalData;

/** What a case holds in its fields with personal data; the workflow part of this module asks the engine. */
@FunctionalInterface
public interface KnownValues {

    /** All values that these fields have or had in any process of the case. */
    List<KnownValue> of(String caseNumber, PersonalData personal);
}
