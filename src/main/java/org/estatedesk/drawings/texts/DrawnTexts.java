package org.estatedesk.drawings.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.platform.files.Catalogue;

/**
 * The sentences of a drawing, a table or a form that people read: names, explanations, labels, hints, options, and what a
 * block says. Ids, keys, variables and values of options are no sentences and never change with the language.
 */
public final class DrawnTexts {

    private DrawnTexts() {}

    /** The sentences of a file in its order, each as often as it stands there. */
    public static List<String> in(DrawingFile file) {
        List<String> found = new ArrayList<>();
        say(file, sentence -> {
            found.add(sentence);
            return sentence;
        });
        return found;
    }

    /** A file in the catalogue's language; the very same file where the catalogue holds nothing. */
    public static DrawingFile say(DrawingFile file, Catalogue catalogue) {
        return catalogue.isEmpty() ? file : say(file, catalogue::say);
    }

    /**
     * The same file with other sentences.
     *
     * @throws IllegalArgumentException if the file is neither XML nor JSON
     */
    public static DrawingFile say(DrawingFile file, UnaryOperator<String> said) {
        byte[] content = file.isForm() ? JsonSentences.FORM.say(file.content(), said) : ModelSentences.say(file, said);
        return new DrawingFile(file.name(), content);
    }

    /**
     * A version of a file with the shipped sentences as a reader knows them. One that cannot be read stays as it is, for
     * whoever compares it to refuse.
     */
    public static byte[] read(Kind kind, byte[] content, Locale reader) {
        if (reader.equals(Locale.ENGLISH)
                && StandardCharsets.US_ASCII.newEncoder().canEncode(new String(content, StandardCharsets.UTF_8))) {
            return content;
        }
        String ending = switch (kind) {
            case PROCESS -> ".bpmn";
            case DECISION -> ".dmn";
            case FORM -> ".form";
        };
        try {
            return say(new DrawingFile(ending, content), Sentences.of(reader)::say)
                    .content();
        } catch (IllegalArgumentException unreadable) {
            return content;
        }
    }

    /** Element templates of a Modeler in the catalogue's language: names, questions, answers and what they write. */
    public static byte[] sayTemplates(byte[] templates, UnaryOperator<String> said) {
        return JsonSentences.TEMPLATES.say(templates, said);
    }
}
