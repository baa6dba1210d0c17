package org.estatedesk.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.Message;
import org.fedorahosted.tennera.jgettext.PoParser;

/**
 * Shipped sentences in another language, by the sentence as it is shipped: {@code messages/drawn_zh.po} for what is drawn,
 * {@code messages/webapps_zh.po} for the web apps of the engine; translators' tools read them. The same words are
 * translated once, wherever they stand. English is what is shipped and has no catalogue.
 */
public final class Catalogue {

    private static final String FILE = "/messages/%s_%s.po";

    private final Map<String, String> sentences;

    private Catalogue(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    /**
     * A catalogue in a language; an empty one if the desk does not speak it, so that everything stays as it is shipped.
     *
     * @param name {@code drawn}
     * @param language {@code zh}
     */
    public static Catalogue of(String name, String language) {
        try (InputStream file = Catalogue.class.getResourceAsStream(FILE.formatted(name, language))) {
            return new Catalogue(file == null ? Map.of() : read(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The catalogue of " + name + " in " + language + " cannot be read", unreadable);
        }
    }

    private static Map<String, String> read(InputStream file) throws IOException {
        Catalog catalog = new PoParser().parseCatalog(file, StandardCharsets.UTF_8, false);
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Message message : catalog) {
            if (!message.isHeader()
                    && !message.isObsolete()
                    && !message.getMsgstr().isBlank()) {
                sentences.put(message.getMsgid(), message.getMsgstr());
            }
        }
        return sentences;
    }

    /** The sentence in the catalogue's language, if it stands there. */
    public Optional<String> find(String sentence) {
        return Optional.ofNullable(sentences.get(sentence));
    }

    /** The same, or as it is shipped: whoever reads it loses nothing. */
    public String say(String sentence) {
        return sentences.getOrDefault(sentence, sentence);
    }

    /** Whether there is nothing to say in another way. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** All of them, by the sentence as it is shipped. */
    public Map<String, String> all() {
        return sentences;
    }
}
