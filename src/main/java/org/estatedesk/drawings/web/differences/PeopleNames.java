package org.estatedesk.drawings.web.differences;

import java.util.Locale;
import java.util.Optional;
import org.estatedesk.drawings.differences.GroupNames;
import org.estatedesk.people.PeopleTexts;
import org.springframework.stereotype.Component;

/** Groups by the names that Tasklist shows. */
@Component
class PeopleNames implements GroupNames {

    private final PeopleTexts texts;

    PeopleNames(PeopleTexts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> name(String key, Locale language) {
        return texts.group(key, language);
    }
}
