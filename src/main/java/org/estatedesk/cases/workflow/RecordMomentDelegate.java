package org.estatedesk.cases.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.plugin.variable.SpinValues;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Inputs;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Adds a moment to the timeline of the case, for its forms and its journal (EMG-14). Inputs: {@code moment}, a key of
 * {@code messages/cases} below {@code moment.} or plain words; if wanted {@code happenedAt}, an ISO date and time when it
 * was another time than now. As an {@code end} listener of a step it makes completing the step the moment.
 */
@Component("recordMoment")
class RecordMomentDelegate implements JavaDelegate {

    /**
     * A row of the timeline as forms show it.
     *
     * @param moment what happened, in the desk's language
     * @param at hour and minute in the desk's zone
     * @param by user id, or {@code system}
     */
    private record TimelineEntry(String moment, String at, String by) {

        /**
         * Adds this row to a timeline.
         *
         * @param before the JSON list so far; null before the first row
         * @return the longer JSON list
         * @throws IllegalStateException if what was there is no JSON list
         */
        String addedTo(@Nullable Object before) {
            try {
                ArrayNode rows = PlainJson.MAPPER.readValue(before == null ? "[]" : before.toString(), ArrayNode.class);
                return PlainJson.MAPPER.writeValueAsString(rows.add(PlainJson.MAPPER.valueToTree(this)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The variable 'timeline' holds no list", e);
            }
        }
    }

    private static final String TIMELINE = "timeline";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Journal journal;
    private final Journal.Surroundings surroundings;
    private final DeskTime time;
    private final Texts texts;

    RecordMomentDelegate(
            Journal journal,
            Journal.Surroundings surroundings,
            DeskTime time,
            @Value("${estatedesk.language:en}") String language) {
        this.journal = journal;
        this.surroundings = surroundings;
        this.time = time;
        this.texts = Texts.of("messages/cases", language);
    }

    @Override
    public void execute(DelegateExecution execution) {
        // A step that was taken away did not happen.
        if (!execution.isCanceled()) {
            Inputs inputs = new Inputs("recordMoment", execution::getVariable);
            record(execution, name(inputs.text("moment")), happenedAt(execution));
        }
    }

    private void record(DelegateExecution execution, String moment, Instant at) {
        String text = texts.say("moment", Map.of("moment", moment));
        journal.write(execution.getProcessBusinessKey(), Kind.NOTE, text, at);
        var entry = new TimelineEntry(moment, CLOCK.format(at.atZone(time.zone())), surroundings.actor());
        String timeline = entry.addedTo(execution.getVariable(TIMELINE));
        // On the instance: every form of the case shows it.
        execution
                .getProcessInstance()
                .setVariable(TIMELINE, SpinValues.jsonValue(timeline).create());
    }

    private String name(String moment) {
        String key = "moment." + moment;
        return texts.find(key).orElse(moment);
    }

    /** What somebody typed; nothing has happened later than now. */
    private Instant happenedAt(DelegateExecution execution) {
        Instant now = time.now();
        return time.parse(execution.getVariable("happenedAt"))
                .filter(typed -> !typed.isAfter(now))
                .orElse(now);
    }
}
