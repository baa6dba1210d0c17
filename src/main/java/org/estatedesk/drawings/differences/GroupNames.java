package org.estatedesk.drawings.differences;

import java.util.Locale;
import java.util.Optional;

/** What people call the groups. */
@FunctionalInterface
public interface GroupNames {

    /**
     * A group's name in a language.
     *
     * @param key the group's key, such as {@code front-desk}
     * @return empty where no group has that key
     */
    Optional<String> name(String key, Locale language);
}
