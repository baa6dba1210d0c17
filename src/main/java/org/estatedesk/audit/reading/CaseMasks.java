package org.estatedesk.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.masks.CaseMask;
import org.estatedesk.audit.masks.KnownValue;
import org.estatedesk.audit.masks.PersonalData;
import org.estatedesk.cards.Phones;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.ServiceCase;
import org.springframework.stereotype.Component;

/** Makes the mask of a case from what the case holds. */
@Component
class CaseMasks {

    private final PersonalData personal = PersonalData.read();
    private final KnownValues values;
    private final Set<String> published;

    /** @param phones the desk's own numbers and those of the emergency services, which are everybody's */
    CaseMasks(KnownValues values, Phones phones) {
        this.values = values;
        this.published = Stream.concat(Stream.of("110", "119", "120"), ownNumbers(phones))
                .map(number -> number.replaceAll("\\D", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> ownNumbers(Phones phones) {
        return Stream.concat(phones.emergency().values().stream(), phones.groups().values().stream());
    }

    Mask of(ServiceCase record) {
        Contact contact = record.contact();
        List<KnownValue> known = new ArrayList<>(values.of(record.caseNumber(), personal));
        if (contact.customerPhone() != null) {
            known.add(new KnownValue("customerPhone", contact.customerPhone()));
        }
        return new CaseMask(personal, known, contact.customerName(), published);
    }

    /** For text that belongs to no case: only what looks personal by itself. */
    Mask ofAnyText() {
        return new CaseMask(personal, List.of(), null, published);
    }
}
