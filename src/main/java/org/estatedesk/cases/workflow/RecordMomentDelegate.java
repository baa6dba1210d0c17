package org.estatedesk.cases.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
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
 * {@code messages/cases} below {@code moment.} or plain words, else {@code text}, a sentence as it is drawn; if wanted
 * {@code happenedAt}, an ISO date and time when it was another time than now; one that has not come yet is marked, not
 * believed. As an {@code end} listener of a step it makes completing the step the moment.
 */
@Component("recordMoment")
class RecordMomentDelegate implements JavaDelegate {

    /**
     * A row of the timeline as forms show it.
     *
     * @param moment what happened, in the desk's language
     * @param at hour and minute in the desk's zone
     * @param by user id, or {@code system}
     * @param recorded the same of when it was written down; null if that was when it happened
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record TimelineEntry(
            String moment, String at, String by, @Nullable String recorded) {

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
            String moment = inputs.find("moment");
            String name = moment == null ? inputs.text("text") : name(moment);
            record(execution, name, time.parse(execution.getVariable("happenedAt")));
        }
    }

    private void record(DelegateExecution execution, String name, Optional<Instant> typed) {
        Instant now = time.now();
        Instant at = typed.filter(told -> !told.isAfter(now)).orElse(now);
        String moment = typed.filter(told -> told.isAfter(now.plus(DeskTime.CLOCKS_DIFFER)))
                .map(told -> texts.say("moment-to-come", Map.of("moment", name, "told", time.readable(told))))
                .orElse(name);
        String text = texts.say("moment", Map.of("moment", moment));
        journal.write(execution.getProcessBusinessKey(), Kind.NOTE, text, at);
        String recorded = clock(at).equals(clock(now)) ? null : clock(now);
        var entry = new TimelineEntry(moment, clock(at), surroundings.actor(), recorded);
        // On the outermost instance, where the case is shown from: what a called one does is of the same case.
        DelegateExecution whole = outermost(execution.getProcessInstance());
        String timeline = entry.addedTo(whole.getVariable(TIMELINE));
        whole.setVariable(TIMELINE, SpinValues.jsonValue(timeline).create());
    }

    private static DelegateExecution outermost(DelegateExecution instance) {
        DelegateExecution caller = instance.getSuperExecution();
        return caller == null ? instance : outermost(caller.getProcessInstance());
    }

    private String clock(Instant moment) {
        return CLOCK.format(moment.atZone(time.zone()));
    }

    private String name(String moment) {
        String key = "moment." + moment;
        return texts.find(key).orElse(moment);
    }
}
