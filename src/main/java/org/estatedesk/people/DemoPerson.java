package org.estatedesk.people;

import java.util.List;
import java.util.Map;
import org.estatedesk.platform.files.YamlFile;

/**
 * Somebody who exists in the demonstration only, as written in {@code people/demo-people.yaml}.
 *
 * @param pinyin the name in Latin letters, family name first
 * @param characters the same name in Chinese characters
 * @param groups keys of the groups the person belongs to
 */
public record DemoPerson(String pinyin, String characters, List<String> groups) {

    /** The people of the demonstration by their sign-in. */
    public static Map<String, DemoPerson> byId() {
        return YamlFile.read("people/demo-people.yaml", "people", DemoPerson.class);
    }
}
