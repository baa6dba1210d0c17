package org.estatedesk.drawings.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** Element templates of a Modeler in the catalogue's language: names, questions, answers and what they write. */
    public static byte[] sayTemplates(byte[] templates, UnaryOperator<String> said) {
        return JsonSentences.TEMPLATES.say(templates, said);
    }
}
