package org.estatedesk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.estatedesk.forms.OneTap.Moment;
import org.estatedesk.forms.schema.FormSchema;
import org.junit.jupiter.api.Test;

/** What one touch can say is found in the form alone. */
class OneTapTest {

    private static final String REMARK = "{'type':'textarea','key':'note','label':'Remark'}";
    private static final String WHEN =
            "{'type':'datetime','subtype':'datetime','key':'at','timeSerializingFormat':'utc_offset',"
                    + "'properties':{'moment':'past'},'validate':{'required':%s}}";
    private static final String GOING = "{'type':'radio','key':'going','label':'Going?','validate':{'required':true},"
            + "'values':[{'label':'Yes','value':'yes'},{'label':'No','value':'no'}]}";
    private static final String WHY =
            "{'type':'textfield','key':'why','validate':{'required':true},'conditional':{'hide':'=going != \"no\"'}}"
                    .replace("\"no\"", "\\\"no\\\"");

    @Test
    void a_form_that_asks_for_nothing_is_one_touch() {
        assertThat(taps(Forms.form(REMARK, WHEN.formatted(false)))).containsExactly("null {} true");
        assertThat(taps(FormSchema.NONE)).containsExactly("null {} true");
    }

    @Test
    void the_touch_fills_in_when_it_was() {
        assertThat(tap(Forms.form(WHEN.formatted(false))).moment()).isEqualTo(new Moment("at", "utc_offset", false));
        OneTap needed = tap(Forms.form(WHEN.formatted(true)));
        assertThat(needed.moment()).isEqualTo(new Moment("at", "utc_offset", true));
        assertThat(needed.taps()).hasSize(1);
        assertThat(needed.taps().get(0).answers()).isEmpty();
    }

    @Test
    void one_tick_is_one_touch_by_its_name() {
        FormSchema tick = Forms.form(
                "{'type':'checkbox','key':'here','label':'A relative is here','validate':{'required':true}}");
        assertThat(taps(tick)).containsExactly("A relative is here {\"here\":true} true");
    }

    @Test
    void few_choices_are_a_touch_each_and_one_that_asks_for_more_says_so() {
        assertThat(taps(Forms.form(GOING, WHY, REMARK)))
                .containsExactly("Yes {\"going\":\"yes\"} true", "No {\"going\":\"no\"} false");
    }

    @Test
    void two_questions_or_words_are_no_touch() {
        String text = "{'type':'textfield','key':'report','validate':{'required':true}}";
        assertThat(taps(Forms.form(text))).isEmpty();
        assertThat(taps(Forms.form(GOING, text))).isEmpty();
    }

    @Test
    void many_choices_are_a_list_and_not_buttons() {
        String five = "{'type':'select','key':'who','validate':{'required':true},'values':[%s]}"
                .formatted("{'label':'A','value':'a'},{'label':'B','value':'b'},{'label':'C','value':'c'},"
                        + "{'label':'D','value':'d'},{'label':'E','value':'e'}");
        assertThat(taps(Forms.form(five))).isEmpty();
    }

    @Test
    void the_alerts_of_an_emergency_are_acknowledged_by_one_touch() {
        for (String alert : List.of("acknowledge-alert", "acknowledge-emergency", "take-note-of-major")) {
            assertThat(taps(Forms.file(Path.of("forms", alert + ".form"))))
                    .as(alert)
                    .containsExactly("null {} true");
        }
        assertThat(taps(Forms.file(Path.of("forms", "meet-ambulance.form")))).anyMatch(tap -> tap.endsWith("true"));
    }

    private static OneTap tap(FormSchema form) {
        return OneTap.of(form, Forms.json("{}"), Forms.FEEL, Forms.NOW);
    }

    private static List<String> taps(FormSchema form) {
        return tap(form).taps().stream()
                .map(tap -> tap.label() + " " + tap.answers() + " " + tap.whole())
                .toList();
    }
}
