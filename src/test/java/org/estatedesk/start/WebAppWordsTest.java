package org.estatedesk.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.estatedesk.platform.files.Catalogue;
import org.estatedesk.platform.files.PlainJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the engine's web apps in Chinese, word by word beside their English ones. */
class WebAppWordsTest {

    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{3}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{\\{ ?(\\w+) ?}}|%\\w");

    /** Names, formats of dates and what programs say. */
    private static final Pattern NAMES =
            Pattern.compile("Camunda( Cockpit)?|Cockpit|Tasklist|Admin|Optimize|CSV|JSON|[YMDdHmsLT:/ -]+");

    private final WebAppWords words = new WebAppWords();
    private final Map<String, String> catalogue = Catalogue.of("webapps", "zh").all();

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "admin", "cockpit"})
    void everyWordIsChinese(String app) throws IOException {
        List<String> english = leaves(PlainJson.MAPPER.readTree(WebAppWordsTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/camunda/app/%s/locales/en.json".formatted(app))));
        List<String> chinese = leaves(words.chinese(app));

        assertThat(chinese).hasSameSizeAs(english);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            if (WORDS.matcher(english.get(i)).find()
                    && !HAN.matcher(chinese.get(i)).find()
                    && !NAMES.matcher(chinese.get(i)).matches()) {
                missing.add(english.get(i));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRightOfTheEngineHasAWord() {
        assertThat(Stream.<Enum<?>[]>of(
                                Permissions.values(),
                                ProcessDefinitionPermissions.values(),
                                ProcessInstancePermissions.values(),
                                TaskPermissions.values(),
                                HistoricTaskPermissions.values(),
                                HistoricProcessInstancePermissions.values(),
                                BatchPermissions.values(),
                                SystemPermissions.values(),
                                UserOperationLogCategoryPermissions.values())
                        .flatMap(Stream::of)
                        .map(Enum::name))
                .isSubsetOf(words.codes("zh").keySet());
        assertThat(words.codes("zh")).containsEntry("READ", "查看");
        assertThat(words.codes("zh-Hant")).containsEntry("TASK_WORK", "辦理任務");
    }

    @Test
    void theSameValuesAreFilledIn() {
        catalogue.forEach((english, chinese) ->
                assertThat(places(chinese)).as(english).containsExactlyInAnyOrderElementsOf(places(english)));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1) == null ? place.group() : place.group(1))
                .toList();
    }

    private static List<String> leaves(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.isTextual()) {
            found.add(node.textValue());
        }
        node.forEach(inner -> found.addAll(leaves(inner)));
        return found;
    }
}
