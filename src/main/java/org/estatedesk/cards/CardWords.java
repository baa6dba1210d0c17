package org.estatedesk.cards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.estatedesk.cards.Card.Field;
import org.estatedesk.cards.Card.Limit;
import org.estatedesk.cards.Card.Line;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.forms.schema.FormSchema;

/**
 * What was read from a drawing and its form, in the reader's language.
 *
 * @param names of groups, by their keys
 */
public record CardWords(CardPosts posts, UnaryOperator<String> names, Locale reader) {

    /** What only a screen shows, or only a machine fills in. */
    private static final Set<String> NOTHING_TO_WRITE =
            Set.of("text", "button", "spacer", "separator", "html", "image");

    /** A shipped sentence; what a manager wrote himself is the same. */
    public String say(String drawn) {
        return Sentences.of(reader).say(drawn);
    }

    /** A line with everybody by the name that people know and each limit as people say it. */
    public Line line(Line drawn) {
        return new Line(
                drawn.kind(),
                drawn.level(),
                say(drawn.name()),
                drawn.when() == null ? null : said(drawn.when()),
                drawn.who().stream().map(names).toList(),
                drawn.limits().stream().map(this::limit).toList());
    }

    private Limit limit(Limit drawn) {
        return new Limit(
                posts.limit(drawn.length(), reader),
                drawn.told().stream().map(names).toList());
    }

    /** A gateway's question and the answer behind it are two sentences. */
    private String said(String when) {
        int answer = when.indexOf("\n");
        return answer < 0 ? say(when) : say(when.substring(0, answer)) + " " + say(when.substring(answer + 1));
    }

    /** The places of a form where something is written or ticked; ticks that follow one another stand together. */
    public List<Field> fields(FormSchema form) {
        List<Field> fields = new ArrayList<>();
        List<String> ticks = new ArrayList<>();
        for (JsonNode component : form.components()) {
            String label = label(component);
            if (component.path("type").asText().equals("checkbox")) {
                ticks.add(say(label));
            } else if (!label.isBlank() && !isShownOnly(component, label)) {
                close(fields, ticks);
                fields.add(field(component, say(label)));
            }
        }
        close(fields, ticks);
        return List.copyOf(fields);
    }

    private static void close(List<Field> fields, List<String> ticks) {
        if (!ticks.isEmpty()) {
            fields.add(new Field("", false, List.copyOf(ticks)));
            ticks.clear();
        }
    }

    private static String label(JsonNode component) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> component.path(name).asText())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isShownOnly(JsonNode component, String label) {
        return NOTHING_TO_WRITE.contains(component.path("type").asText()) || label.startsWith("=");
    }

    private Field field(JsonNode component, String label) {
        List<String> choices = StreamSupport.stream(component.path("values").spliterator(), false)
                .map(choice -> say(choice.path("label").asText()))
                .toList();
        return new Field(label, component.path("type").asText().equals("textarea"), choices);
    }
}
