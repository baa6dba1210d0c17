package org.estatedesk.drawings.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "${valid}",
                "#{valid}",
                "${class == 'major' or not (rounds >= 3 and !satisfied)}",
                "${empty promisedReplyAt ? now() : promisedReplyAt}",
                "${rounds + 1}",
                "${deadline.workingTime('PT35M')}",
                "${deadline.workingTime('PT35M', requestedAt)}",
                "${deadline.workingTime(limit, requestedAt)}",
                "${deadline.after('P2D', registeredAt)}",
                "${deadline.everyDay('00:00')}",
                "${deadline.today(contactBy)}",
                "${decisionResult.singleResult.level}",
                "Case ${execution.processBusinessKey} of ${customer.name}",
                "${decisionResult[0].level}",
                "${task.assignee}",
                "${投诉等级 == \"重大\"}",
                "${amount > 12.50}",
                "${-1 < x}"
            })
    void plainQuestionsAboutVariablesAreAllowed(String text) {
        assertThat(new ExpressionText(text).forbiddenPart()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${x.class.name}",
                "${x[0].class}",
                "${x[0]['class']}",
                "${x[0][1]}",
                "${x['y']}",
                "${x[y]}",
                "${x[0](1)}",
                "${execution[0]}",
                "${x['class']}",
                "${x.getClass()}",
                "${execution.setVariable('a', 1)}",
                "${execution.processEngineServices.runtimeService}",
                "${execution.getProcessEngineServices()}",
                "${task.execution}",
                "${task.execution.processEngine}",
                "${runtimeService.startProcessInstanceByKey('x')}",
                "${deadline.class}",
                "${deadline.workingTime('PT1M').class}",
                "${deadline.workingTime('PT1M').getClass()}",
                "${deadline}",
                "${deadline.workingTime()}",
                "${deadline.workingTime('PT1M', a, b)}",
                "${deadline.workTime('PT1M')}",
                "${deadline.today('18:00', a)}",
                "${deadline.workingTime(x.getClass())}",
                "${now().time}",
                "${now().getClass()}",
                "${x.forEach(a)}",
                "${x()}",
                "${(x).y()}",
                "${(x)['y']}",
                "${(x.y)()}",
                "${a ? b.c() : d}",
                "${a = 1}",
                "${[1,2]}",
                "${a; b}",
                "${a",
                "fine ${a} and ${b.c()}",
                "${'}${x.y()}",
                "\\${ '} ${evil.run()} ' }",
                "${'\\'.getClass()}",
                "${fn:run(a)}",
                "${a:b(c)}",
                "${a instanceof b}",
                "${}",
                "#{x.y()}",
                "${\u0060ls\u0060}"
            })
    void whatCouldRunCodeIsForbidden(String text) {
        assertThat(new ExpressionText(text).forbiddenPart()).isPresent();
    }

    @Test
    void deepParenthesesAreForbiddenInsteadOfOverflowingTheStack() {
        String deep = "${" + "(".repeat(20_000) + "a" + ")".repeat(20_000) + "}";
        assertThat(new ExpressionText(deep).forbiddenPart()).contains("(");
    }

    @Test
    void tellsWhatAnExpressionUses() {
        Usage usage = new ExpressionText("${a.b.c == d and deadline.workingTime('PT5M') < now()}").usage();
        assertThat(usage.variables()).containsExactly("a", "d");
        assertThat(usage.deadlineArguments()).containsExactly("PT5M");
    }

    @Test
    void knowsTheDurationOfADeadlineFromItsStart() {
        Usage usage = new ExpressionText("${deadline.workingTime('PT5M', '2026-03-01T09:00')}").usage();
        assertThat(usage.deadlineArguments()).containsExactly("PT5M");
        usage = new ExpressionText("${deadline.workingTime(35, requestedAt)}").usage();
        assertThat(usage.deadlineArguments()).containsExactly("35");
    }
}
