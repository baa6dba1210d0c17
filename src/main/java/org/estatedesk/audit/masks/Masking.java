package org.estatedesk.audit.masks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.audit.Mask;
import org.estatedesk.cards.Phones;
import org.estatedesk.cases.Contact;
import org.springframework.stereotype.Component;

/** Makes masks, which all leave the desk's own numbers and those of the emergency services as they are. */
@Component
public class Masking {

    private final PersonalData personal = PersonalData.read();
    private final Set<String> published;

    /** @param phones numbers that are everybody's */
    public Masking(Phones phones) {
        this.published = Stream.of(
                        List.of("110", "119", "120"),
                        phones.emergency().values(),
                        phones.groups().values())
                .flatMap(Collection::stream)
                .map(number -> number.replaceAll("\\D", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which fields are personal. */
    public PersonalData personal() {
        return personal;
    }

    /** The mask of a case of that customer, whose personal fields hold these values. */
    public Mask of(Contact contact, Collection<KnownValue> values) {
        List<KnownValue> known = new ArrayList<>(values);
        if (contact.customerPhone() != null) {
            known.add(new KnownValue("customerPhone", contact.customerPhone()));
        }
        return new CaseMask(personal, known, contact.customerName(), published);
    }

    /** The mask of text that belongs to no case: only what looks personal by itself is masked. */
    public Mask ofAnyText() {
        return new CaseMask(personal, List.of(), null, published);
    }
}
