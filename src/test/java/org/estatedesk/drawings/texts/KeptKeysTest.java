package org.estatedesk.drawings.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ReflectionUtils;

/** What the engine and the drawings keep under keys has a name for people, in both languages. */
class KeptKeysTest {

    private static final Pattern VARIABLE = Pattern.compile(
            "(?:outputParameter name|resultVariable|elementVariable|camunda:out [^>]*target)=\"([^\"]+)\"");
    private static final Pattern STARTED = Pattern.compile("name=\"startVariables\" value=\"([^\"]+)\"");

    private final ShippedDrawings shipped = new ShippedDrawings(new PathMatchingResourcePatternResolver(), "en");
    private final DrawnLabels labels = new DrawnLabels(shipped);

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyVariableOfAShippedDrawingHasAName(String language) {
        Texts fields = Texts.of("messages/fields", Locale.forLanguageTag(language));
        assertThat(shipped.all().stream()
                        .filter(file -> !file.isForm() && !file.isTable())
                        .flatMap(KeptKeysTest::variables)
                        .distinct())
                .as("give it a line field.<variable> in messages/fields")
                .allMatch(variable -> fields.has("field." + variable)
                        || labels.field(variable).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyOperationOfTheEngineHasAName(String language) {
        Texts words = Texts.of("messages/engine", Locale.forLanguageTag(language));
        assertThat(constants(UserOperationLogEntry.class, "OPERATION_TYPE_"))
                .isNotEmpty()
                .allMatch(operation -> words.has("operation." + operation));
        assertThat(constants(UserOperationLogEntry.class, "CATEGORY_"))
                .isNotEmpty()
                .allMatch(category -> words.has("category." + category));
        assertThat(constants(EntityTypes.class, "")).isNotEmpty().allMatch(entity -> words.has("entity." + entity));
    }

    private static Stream<String> variables(DrawingFile drawing) {
        String content = new String(drawing.content(), StandardCharsets.UTF_8);
        return Stream.concat(
                VARIABLE.matcher(content).results().map(KeptKeysTest::first),
                STARTED.matcher(content)
                        .results()
                        .flatMap(found -> Stream.of(first(found).split("[ ,]+"))));
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }

    private static Stream<String> constants(Class<?> type, String prefix) {
        return Stream.of(type.getFields())
                .filter(field ->
                        field.getType() == String.class && field.getName().startsWith(prefix))
                .map(field -> (String) ReflectionUtils.getField(field, null));
    }
}
