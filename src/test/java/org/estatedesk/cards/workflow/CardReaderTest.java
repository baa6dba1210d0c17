package org.estatedesk.cards.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.estatedesk.cards.Card;
import org.estatedesk.cards.Card.Line;
import org.estatedesk.cards.CardPosts;
import org.estatedesk.cards.CardWords;
import org.estatedesk.cards.Phones;
import org.estatedesk.cards.workflow.CardReader.Reading;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.people.PeopleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the cards of the shipped drawings. */
class CardReaderTest {

    /** A booking office is called by its name, with its number. */
    private static final Pattern NUMBER = Pattern.compile(".*: [\\d -]+");

    private static final List<String> PROCEDURES = List.of(
            "complaint-handling",
            "emergency-patient-assistance",
            "ticket-booking",
            "answer-correction",
            "consultation");

    @ParameterizedTest
    @CsvSource({"zh, '[A-Za-z]{2,}'", "en, '\\p{IsHan}'"})
    void everyWordIsTheReaders(String language, Pattern foreign) throws Exception {
        for (String key : PROCEDURES) {
            assertThat(words(card(key, Locale.forLanguageTag(language))))
                    .as(key)
                    .noneMatch(word ->
                            foreign.matcher(NUMBER.matcher(word).replaceAll("")).find());
        }
    }

    /** A person with a pen needs the address and the telephone first. */
    @Test
    void theFrontAsksWhatTheStartAsks() throws Exception {
        Card card = card("emergency-patient-assistance", Locale.ENGLISH);
        assertThat(card.fields()).extracting(Card.Field::label).startsWith("Address of the patient", "Telephone");
        assertThat(card.fields())
                .filteredOn(Card.Field::large)
                .extracting(Card.Field::label)
                .contains("What is the matter?");
        assertThat(card.fields().stream().flatMap(field -> field.choices().stream()))
                .contains("Bring to hospital", "Call 120");
    }

    /** Whom to tell when a limit has passed stands beside it, not on a line of its own. */
    @Test
    void aLimitSaysWhomToTell() throws Exception {
        Card card = card("emergency-patient-assistance", Locale.ENGLISH);
        assertThat(card.lines())
                .filteredOn(line -> line.name().equals("Meet patient"))
                .flatExtracting(Line::limits)
                .containsExactly(new Card.Limit("10 min", List.of("Guard duty head")));
        assertThat(card.lines()).extracting(Line::name).doesNotContain("Late arrival escalated");
        assertThat(card.lines()).hasSizeLessThan(85);
    }

    private static Card card(String key, Locale reader) throws Exception {
        Reading reading = new CardReader()
                .read(Bpmn.readModelFromFile(Path.of("processes", key + ".bpmn").toFile()), key);
        FormSchema form = FormSchema.parse(Files.readString(Path.of("forms", reading.form() + ".form")));
        PeopleNames people = mock(PeopleNames.class);
        Map<String, String> groups = reading.groups().stream()
                .collect(Collectors.toMap(group -> group, group -> new PeopleTexts("en").group(group)));
        when(people.groups(reading.groups())).thenReturn(groups);
        CardPosts posts = new CardPosts(people, new Phones(Map.of(), Map.of()));
        CardWords words = new CardWords(posts, posts.names(reading.groups(), reader), reader);
        return new Card(
                key,
                key,
                1,
                Instant.EPOCH,
                words.fields(form),
                reading.lines().stream().map(words::line).toList(),
                posts.of(reading.groups(), words.names()));
    }

    private static List<String> words(Card card) {
        Stream<String> fields = card.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.label()), field.choices().stream()));
        Stream<String> lines = card.lines().stream()
                .flatMap(line -> Stream.of(
                                Stream.of(line.name(), Objects.requireNonNullElse(line.when(), "")),
                                line.who().stream(),
                                line.limits().stream()
                                        .flatMap(limit ->
                                                Stream.concat(Stream.of(limit.length()), limit.told().stream())))
                        .flatMap(each -> each));
        return Stream.of(fields, lines, card.posts().stream().map(Card.Post::name))
                .flatMap(each -> each)
                .toList();
    }
}
