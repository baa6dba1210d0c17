package org.estatedesk.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.estatedesk.platform.files.Catalogue;
import org.estatedesk.platform.files.FileText;
import org.estatedesk.platform.files.PlainJson;
import org.estatedesk.platform.languages.Traditional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The engine's web apps in Chinese: each asks for its words in the browser's language at this address. What they are is
 * read from the app's own English words by the catalogue {@code webapps}; a word that it lacks stays English.
 */
@RestController
class WebAppWords {

    private static final String ENGLISH = "/META-INF/resources/webjars/camunda/app/%s/locales/en.json";

    private static final Pattern CODE = Pattern.compile("[A-Z_]{3,}|Select all|Jonny|Prosciutto");

    private final Catalogue catalogue = Catalogue.of("webapps", "zh");
    private final Map<String, JsonNode> apps = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> traditional = new ConcurrentHashMap<>();

    /** @throws ResponseStatusException 404 if there is no such web app */
    @GetMapping("/camunda/app/{app:[a-z]+}/locales/zh.json")
    JsonNode chinese(@PathVariable String app) {
        return apps.computeIfAbsent(app, asked -> read(asked, catalogue::say));
    }

    /** @throws ResponseStatusException 404 if there is no such web app */
    @GetMapping("/camunda/app/{app:[a-z]+}/locales/zh-Hant.json")
    JsonNode traditional(@PathVariable String app) {
        return traditional.computeIfAbsent(app, asked -> read(asked, word -> Traditional.of(catalogue.say(word))));
    }

    /** What the apps show as it is stored or programmed: codes of rights and of kinds of groups, examples in empty fields. */
    @GetMapping("/camunda/app/{app:[a-z]+}/locales/codes-{language:zh|zh-Hant}.json")
    Map<String, String> codes(@PathVariable String language) {
        UnaryOperator<String> said = language.equals("zh") ? UnaryOperator.identity() : Traditional::of;
        return catalogue.all().entrySet().stream()
                .filter(word -> CODE.matcher(word.getKey()).matches())
                .collect(Collectors.toMap(Map.Entry::getKey, word -> said.apply(word.getValue())));
    }

    private static JsonNode read(String app, UnaryOperator<String> said) {
        try (InputStream english = WebAppWords.class.getResourceAsStream(ENGLISH.formatted(app))) {
            if (english == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return say(PlainJson.MAPPER.readTree(FileText.of(english.readAllBytes())), said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode say(JsonNode words, UnaryOperator<String> said) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (words.isObject()) {
            ObjectNode object = json.objectNode();
            words.properties().forEach(word -> object.set(word.getKey(), say(word.getValue(), said)));
            return object;
        }
        if (words.isArray()) {
            return json.arrayNode()
                    .addAll(StreamSupport.stream(words.spliterator(), false)
                            .map(word -> say(word, said))
                            .toList());
        }
        return words.isTextual() ? json.textNode(said.apply(words.textValue())) : words;
    }
}
