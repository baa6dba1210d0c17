package org.estatedesk.audit.file;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How those are called who had to do with a case. */
@Component
class Participants {

    private final CasePeople people;
    private final PeopleNames names;
    private final FileWords words;

    Participants(CasePeople people, PeopleNames names, FileWords words) {
        this.people = people;
        this.names = names;
        this.words = words;
    }

    /** By user id, the desk itself among them; who is unknown, or has no name, is missing. */
    Map<String, String> of(OpenFile file) {
        Map<String, String> called = new HashMap<>(names.of(people.of(file.number(), file.runIds())));
        called.put(PeopleNames.SYSTEM, words.say("actor.system"));
        return called;
    }
}
