package org.estatedesk.drawings.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.platform.files.Catalogue;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Chinese is said in the words that the glossary fixes, and people are given the manuals' own sentences to say. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs", "glossary.md");
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    /** An order for repair, which is no case. */
    private static final String ORDER = "派工单";

    @Test
    void noCatalogueUsesARejectedWord() throws IOException {
        Map<String, String> rejected = rejected();
        List<String> found = new ArrayList<>();
        catalogues()
                .forEach((file, texts) -> texts.forEach((place, text) -> rejected.forEach((word, instead) -> {
                    if (text.replace(ORDER, "").contains(word)) {
                        found.add("%s, %s: say %s instead of %s in \"%s\"".formatted(file, place, instead, word, text));
                    }
                })));
        assertThat(rejected).hasSizeGreaterThan(10);
        assertThat(found).isEmpty();
    }

    /** HOT-23, SCR-02, SCR-03. */
    @Test
    void theSentencesToSayStandInTheFormsOfEitherLanguage() throws IOException {
        List<String> sentences =
                rows("### Sentences to say").map(row -> folded(row[2])).toList();
        assertThat(sentences).hasSize(23);
        for (String language : List.of("en", "zh")) {
            List<String> drawn = new ShippedDrawings(new PathMatchingResourcePatternResolver(), language)
                    .all().stream()
                            .filter(DrawingFile::isForm)
                            .flatMap(form -> DrawnTexts.in(form).stream())
                            .map(GlossaryTest::folded)
                            .toList();
            assertThat(sentences)
                    .allSatisfy(sentence -> assertThat(drawn)
                            .as("the forms of a desk in %s", language)
                            .anyMatch(text -> text.contains(sentence)));
        }
    }

    private static Map<String, String> rejected() throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        rows("### Words that are not used")
                .forEach(row -> Stream.of(row[1].split("、")).forEach(word -> words.put(word, row[2])));
        return words;
    }

    /** The lines of the table below a heading of the glossary. */
    private static Stream<String[]> rows(String heading) throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split(" *\\| *"));
    }

    private static Map<String, Map<String, String>> catalogues() throws IOException {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        Stream.of("drawn", "webapps")
                .forEach(name ->
                        found.put(name + "_zh.po", Catalogue.of(name, "zh").all()));
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(one -> one.toString().endsWith("_zh.properties"))
                    .toList()) {
                Properties texts = new Properties();
                texts.load(Files.newBufferedReader(file));
                Map<String, String> said = new LinkedHashMap<>();
                texts.forEach((key, text) -> said.put(key.toString(), text.toString()));
                found.put(file.getFileName().toString(), said);
            }
        }
        return found;
    }

    /** Without what differs in print only. */
    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}×]", "");
    }
}
