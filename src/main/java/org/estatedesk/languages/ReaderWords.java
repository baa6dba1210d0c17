package org.estatedesk.languages;

import java.util.Locale;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.people.PeopleNames;
import org.springframework.stereotype.Component;

/** What was written once in the desk's language, as a reader reads it: for what is not answered in JSON. */
@Component
public class ReaderWords {

    private final JournalLines lines;
    private final DueSentences dues;
    private final FieldWords fields;
    private final PeopleNames people;

    ReaderWords(JournalLines lines, DueSentences dues, FieldWords fields, PeopleNames people) {
        this.lines = lines;
        this.dues = dues;
        this.fields = fields;
        this.people = people;
    }

    /** A shipped name or explanation; what a manager wrote himself is the same. */
    public String sentence(String drawn, Locale reader) {
        return Sentences.of(reader).say(drawn);
    }

    /** A line of the journal; what a person wrote is the same. */
    public String line(String written, Locale reader) {
        return lines.say(written, reader);
    }

    /** Why a promise is due when it is. */
    public String due(String explanation, Locale reader) {
        return dues.say(explanation, reader);
    }

    /** What a key is called under which the journal or the engine keeps something. */
    public String field(String path, Locale reader) {
        return fields.name(path, reader);
    }

    /** What stands under a key, where it is a code; else the same. */
    public String value(String key, String value, Locale reader) {
        return fields.value(key, value, reader);
    }

    /** A group's name; its key if the desk has no such group. */
    public String group(String key, Locale reader) {
        return people.group(key, reader);
    }

    /** A person's name; the id of somebody who has none. */
    public String person(String id) {
        return people.person(id);
    }
}
