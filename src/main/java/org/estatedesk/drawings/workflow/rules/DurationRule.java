package org.estatedesk.drawings.workflow.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.Durations;
import org.estatedesk.drawings.expressions.ExpressionText;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.HouseRule;

/** Times that the engine can read; for {@code 15 min} the right spelling is proposed. */
final class DurationRule implements Drawing.Rule {

    private static final String EXAMPLES = "PT15M, PT24H, P1D";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?\\S*)?");
    private static final String HOURS = "18:00";
    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern CALLS_EVERY_DAY =
            Pattern.compile("[$#]\\{.*\\b" + Vocabulary.DEADLINE + "\\s*\\.\\s*" + Vocabulary.EVERY_DAY + "\\b");
    private static final Pattern CALLS_OTHERWISE =
            Pattern.compile("[$#]\\{.*\\b" + Vocabulary.DEADLINE + "\\s*\\.(?!\\s*" + Vocabulary.EVERY_DAY + "\\b)");
    private static final Pattern REPEAT = Pattern.compile("R\\d*/");
    /** Seconds, minutes, hours, day of month, month, day of week, perhaps a year. */
    private static final Pattern CRON = Pattern.compile("[\\d*?/,\\-LW#A-Z]+( [\\d*?/,\\-LW#A-Z]+){5,6}");

    @Override
    public void check(Drawing drawing) {
        drawing.all(TimeDuration.class).forEach(time -> {
            check(drawing, time, time.getTextContent(), text -> false);
            refuse(drawing, time, CALLS_EVERY_DAY, EXAMPLES);
        });
        drawing.all(TimeCycle.class).forEach(time -> {
            checkCycle(drawing, time, time.getTextContent().strip());
            refuse(drawing, time, CALLS_OTHERWISE, "R/PT24H");
        });
        drawing.all(TimeDate.class).forEach(time -> {
            check(drawing, time, time.getTextContent(), DurationRule::isDate);
            refuse(drawing, time, CALLS_EVERY_DAY, EXAMPLES);
        });
        for (UserTask task : drawing.all(UserTask.class)) {
            List.of("dueDate", "followUpDate")
                    .forEach(name -> Drawing.engineAttribute(task, name)
                            .ifPresent(date -> check(drawing, task, date, DurationRule::isDate)));
        }
        drawing.all(CamundaFailedJobRetryTimeCycle.class).forEach(retries -> checkRetries(drawing, retries));
    }

    private static void checkRetries(Drawing drawing, CamundaFailedJobRetryTimeCycle retries) {
        Arrays.stream(retries.getTextContent().split(","))
                .forEach(time -> check(drawing, retries, time, DurationRule::isCycle));
    }

    private static void check(Drawing drawing, ModelElementInstance place, String written, Predicate<String> orElse) {
        ExpressionText text = new ExpressionText(written.strip());
        if (text.isExpression()) {
            text.usage().deadlineArguments().stream()
                    .filter(length -> !Durations.isWorkingTime(length))
                    .forEach(length -> reportBad(drawing, place, length));
            text.usage().deadlineHours().stream()
                    .filter(hour -> !HOUR.matcher(hour).matches())
                    .forEach(hour -> drawing.report(place, HouseRule.BAD_DURATION, hour, HOURS));
        } else if (!orElse.test(text.text())) {
            checkDuration(drawing, place, text.text());
        }
    }

    /** The engine would take a plain duration here for a crontab and stumble over it when the case gets there. */
    private static void checkCycle(Drawing drawing, TimeCycle cycle, String text) {
        if (Durations.isValid(text)) {
            drawing.report(cycle, HouseRule.BAD_DURATION, text, "R/" + text);
        } else {
            check(drawing, cycle, text, DurationRule::isCycle);
        }
    }

    private static void checkDuration(Drawing drawing, ModelElementInstance place, String duration) {
        if (!Durations.isValid(duration)) {
            reportBad(drawing, place, duration);
        } else if (Durations.isDoubtful(duration)) {
            drawing.report(place, HouseRule.DOUBTFUL_DURATION, duration, duration.replace("P", "PT"));
        }
    }

    private static void reportBad(Drawing drawing, ModelElementInstance place, String duration) {
        String repeat = duration.startsWith("R") ? duration.substring(0, duration.indexOf('/') + 1) : "";
        String proposal = Durations.spell(duration.substring(repeat.length()))
                .map(repeat::concat)
                .filter(right -> !right.equals(duration))
                .orElse(EXAMPLES);
        drawing.report(place, HouseRule.BAD_DURATION, duration, proposal);
    }

    /** Of the deadline's methods one answers with a rhythm, which limits nothing; the others with a date, which the engine cannot repeat. */
    private static void refuse(Drawing drawing, ModelElementInstance time, Pattern call, String proposal) {
        String text = time.getTextContent().strip();
        if (call.matcher(text).find()) {
            drawing.report(time, HouseRule.BAD_DURATION, text, proposal);
        }
    }

    private static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    private static boolean isCycle(String text) {
        return CRON.matcher(text).matches()
                || REPEAT.matcher(text).lookingAt()
                        && Durations.isValid(REPEAT.matcher(text).replaceFirst(""));
    }
}
