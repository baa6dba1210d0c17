package org.estatedesk.platform.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders to begin at, go on with or leave steps that cannot be meant are answered 4xx, in words. */
@DeskTest
class OddOrdersTest extends LeavingTheWay {

    private static final String STEP = "Task_Dial120";

    @Test
    void ordersThatCannotBeMeant() {
        String definition = "/process-definition/" + emergency.getProcessDefinitionId();
        List<String> doors = List.of(
                "/process-instance/" + emergency.getId() + "/modification",
                "/modification/execute",
                "/modification/executeAsync",
                definition + "/restart",
                definition + "/restart-async");
        for (String list : orders().toList()) {
            String order =
                    "{\"processDefinitionId\":\"%s\",\"processInstanceIds\":[\"%s\"],\"annotation\":\"t\",\"instructions\":%s}"
                            .formatted(emergency.getProcessDefinitionId(), emergency.getId(), list);
            String rough = order.replaceFirst("\\{", "{\"skipCustomListeners\":true,\"skipIoMappings\":true,");
            for (String door : doors) {
                assertThat(send(door, order).status()).as(door + list).isBetween(400, 404);
                assertThat(send(door, rough).status()).as(door + list).isBetween(400, 404);
            }
            String start = "{\"businessKey\":\"%s\",\"startInstructions\":%s}".formatted(number, list);
            assertThat(send("/process-definition/key/escalation/start", start).status())
                    .as(list)
                    .isBetween(400, 404);
        }
        assertThat(faults).isEmpty();
    }

    private static Stream<String> orders() {
        Stream<String> shapes =
                Stream.of("[]", "null", "[null]", "[{}]", "{}", "\"x\"", "5", "[[]]", "[{\"type\":null}]");
        Stream<String> unknown = Stream.of("startBeforeActivity", "startAfterActivity", "startTransition", "nothing")
                .flatMap(type -> Stream.of("{}", "\"no-such\"", "null", "\"\"", "5")
                        .flatMap(id -> Stream.of("activityId", "transitionId", "activityInstanceId")
                                .map(by -> "[{\"type\":\"%s\",\"%s\":%s}]".formatted(type, by, id))));
        Stream<String> contradicting = Stream.of(
                "[{\"type\":\"cancel\"}]",
                "[{\"type\":\"cancel\",\"activityInstanceId\":\"no\",\"transitionInstanceId\":\"no\"}]",
                "[{\"type\":\"startBeforeActivity\",\"activityId\":\"%s\",\"ancestorActivityInstanceId\":\"no\"}]"
                        .formatted(STEP),
                "[{\"type\":\"startBeforeActivity\",\"activityId\":\"%s\",\"variables\":{\"a\":null}}]"
                        .formatted(STEP));
        return Stream.of(shapes, unknown, contradicting).flatMap(all -> all);
    }

    @Test
    void aBatchOverCasesIsDoneAtOnceOrNotAtAll() {
        String order = "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"%s\"}]}".formatted(STEP);
        String message = "{\"processInstanceIds\":[\"%s\"],\"messageName\":\"x\"}".formatted(emergency.getId());
        for (Answer refused : List.of(
                send("/process-instance/" + emergency.getId() + "/modification-async", order),
                send("/process-instance/message-async", message))) {
            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("case by case and at once");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/migration/validate", "/migration/execute", "/migration/executeAsync"})
    void plansThatCannotBeMeant(String door) {
        String same = "\"sourceProcessDefinitionId\":\"%1$s\",\"targetProcessDefinitionId\":\"%1$s\""
                .formatted(emergency.getProcessDefinitionId());
        for (String plan : List.of(
                "null",
                "{}",
                "{" + same + ",\"instructions\":null}",
                "{" + same + ",\"instructions\":[null]}",
                "{" + same + ",\"instructions\":[{\"sourceActivityIds\":[\"a\"],\"targetActivityIds\":[\"b\",\"c\"]}]}",
                "{" + same.replaceAll("Id\":\"[^\"]+", "Id\":\"no") + ",\"instructions\":[]}")) {
            send(
                    door,
                    "{\"migrationPlan\":" + plan + ",\"processInstanceIds\":[\"" + emergency.getId()
                            + "\"],\"skipCustomListeners\":true}");
            send(door, plan);
        }
        assertThat(faults).isEmpty();
    }
}
