package org.estatedesk.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approved answers (CON-13): found as somebody types, written anew in versions that all stay. */
@Service
@Transactional
class Answers {

    static final String TEXTS = "messages/answers";

    private static final int MOST_WORDS = 8;

    private final AnswerTable table;
    private final DeskTime time;

    Answers(AnswerTable table, DeskTime time) {
        this.table = table;
        this.time = time;
    }

    /**
     * What is offered today, or the last version of each.
     *
     * @param typed words with blanks between them; each must fit
     */
    @Transactional(readOnly = true)
    List<Answer> find(String typed, boolean all, int most) {
        List<String> words = Stream.of(typed.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return table.find(words, today(), all, most);
    }

    /** All versions of an answer, the newest first. */
    @Transactional(readOnly = true)
    List<Answer> versions(long number) {
        return table.versions(number);
    }

    /** @throws Refusal with status 422 if something is missing or too long */
    Answer add(Wording wording, String person) {
        return table.insert(table.nextNumber(), 1, wording.checked(today()), person, time.now());
    }

    /**
     * Writes another version.
     *
     * @param version as the person saw it
     * @return the one from before
     * @throws Refusal as above, 404 if there is none, 409 if somebody else wrote one meanwhile
     */
    Answer rewrite(long number, int version, Wording wording, String person) {
        Answer seen = table.versions(number).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .flatMap(one -> table.held(one.id()))
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "answers.none"));
        if (table.versions(number).get(0).version() != version) {
            throw refused(HttpStatus.CONFLICT, "answers.changed");
        }
        table.insert(number, version + 1, wording.checked(today()), person, time.now());
        return seen;
    }

    static Refusal refused(HttpStatus status, String sentence) {
        return new Refusal(status, TEXTS, sentence, Map.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), time.zone());
    }
}
