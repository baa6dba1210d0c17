package org.estatedesk.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.estatedesk.forms.Forms.faults;
import static org.estatedesk.forms.Forms.form;
import static org.estatedesk.forms.Forms.json;

import java.util.List;
import org.estatedesk.forms.schema.FormSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {

    private static final String TEXT = "{'type':'textfield','key':'%s','label':'%1$s'%s}";

    @Test
    void unknown_variables_are_refused_at_any_depth() {
        FormSchema form = form("{'type':'group','path':'address','components':[" + text("street", "") + "]}");

        assertThat(faults(form, json("{'address':{'street':'x','town':'y'},'other':null}"), json("{}")))
                .containsExactly("address.town unknown", "other unknown");
    }

    @Test
    void a_group_with_path_is_an_object_and_one_without_is_nothing() {
        FormSchema form = form(
                "{'type':'group','path':'a.b','components':[" + text("c", REQUIRED) + "]}",
                "{'type':'group','components':[" + text("d", REQUIRED) + "]}");

        assertThat(faults(form, json("{'a':{'b':{'c':'x'}},'d':'x'}"), json("{}")))
                .isEmpty();
        assertThat(faults(form, json("{'a':{'b':'x'},'d':'x'}"), json("{}")))
                .containsExactly("a.b.c missing", "a.b no-object");
        assertThat(faults(form, json("{'d':'x'}"), json("{}"))).containsExactly("a.b.c missing");
    }

    @Test
    void a_hidden_field_is_not_required_and_must_not_be_sent() {
        FormSchema form = form(
                text("fault", ""), text("reason", REQUIRED + ",'conditional':{'hide':'=fault != \\\"serious\\\"'}"));

        assertThat(faults(form, json("{'fault':'none'}"), json("{}"))).isEmpty();
        assertThat(faults(form, json("{'fault':'none','reason':null}"), json("{}")))
                .containsExactly("reason hidden");
        assertThat(faults(form, json("{'fault':'serious'}"), json("{}"))).containsExactly("reason missing");
        assertThat(faults(form, json("{'fault':'serious','reason':'x'}"), json("{}")))
                .isEmpty();
    }

    @Test
    void a_condition_sees_variables_answers_and_initial_values() {
        FormSchema form = form(
                text("kind", ",'defaultValue':'a'"),
                text("one", REQUIRED + ",'conditional':{'hide':'=class = \\\"major\\\"'}"),
                text("two", REQUIRED + ",'conditional':{'hide':'=kind = \\\"a\\\"'}"),
                text("three", REQUIRED + ",'conditional':{'hide':'=empty = \\\"\\\"'}"),
                text("empty", ""));

        assertThat(faults(form, json("{}"), json("{'class':'major'}"))).isEmpty();
        assertThat(faults(form, json("{'kind':'b','empty':'x'}"), json("{'class':'minor','kind':'a'}")))
                .containsExactly("one missing", "two missing", "three missing");
    }

    @Test
    void a_condition_that_cannot_be_computed_hides_nothing() {
        FormSchema form = form(text("a", REQUIRED + ",'conditional':{'hide':'=nobody > 3 and ((('}"));

        assertThat(faults(form, json("{}"), json("{}"))).containsExactly("a missing");
    }

    @Test
    void what_is_inside_a_hidden_group_or_list_is_hidden() {
        FormSchema form = form(
                "{'type':'group','conditional':{'hide':'=true'},'components':[" + text("a", REQUIRED) + "]}",
                list("b", ",'conditional':{'hide':'=true'}", text("c", REQUIRED)));

        assertThat(faults(form, json("{}"), json("{}"))).isEmpty();
        assertThat(faults(form, json("{'a':'x','b':[]}"), json("{}"))).containsExactly("a hidden", "b hidden");
    }

    @Test
    void rows_are_judged_one_by_one_with_conditions_of_their_own() {
        FormSchema form = form(list(
                "rows",
                "",
                text("name", REQUIRED)
                        + ",{'type':'checkbox','key':'seen'},"
                        + text("what", REQUIRED + ",'conditional':{'hide':'=this.seen != true'}")));

        assertThat(faults(form, json("{'rows':[{'name':'a'},{'name':'b','seen':true,'what':'x'}]}"), json("{}")))
                .isEmpty();
        assertThat(faults(form, json("{'rows':[{'seen':true},{'name':'b','what':'x','more':1},7]}"), json("{}")))
                .containsExactly(
                        "rows.0.name missing",
                        "rows.0.what missing",
                        "rows.1.what hidden",
                        "rows.2 no-object",
                        "rows.1.more unknown");
        assertThat(faults(form, json("{'rows':'x'}"), json("{}"))).containsExactly("rows no-list");
        assertThat(faults(form, json("{'rows':[" + "{'name':'a'},".repeat(200) + "{'name':'a'}]}"), json("{}")))
                .containsExactly("rows too-many-rows");
    }

    @Test
    void a_disabled_field_must_not_be_sent() {
        FormSchema form = form(text("a", REQUIRED + ",'disabled':true"));

        assertThat(faults(form, json("{}"), json("{}"))).isEmpty();
        assertThat(faults(form, json("{'a':'x'}"), json("{}"))).containsExactly("a disabled");
    }

    @Test
    void a_readonly_field_must_be_sent_unchanged() {
        FormSchema form = form(
                text("a", ",'readonly':true"),
                text("b", ",'readonly':'=locked'"),
                text("c", ",'readonly':true,'defaultValue':'given'"),
                text("number", ",'readonly':true"));

        assertThat(faults(
                        form,
                        json("{'a':'x','b':'y','c':'given','number':'7'}"),
                        json("{'a':'x','b':'y','locked':true,'number':7}")))
                .isEmpty();
        assertThat(faults(
                        form,
                        json("{'a':'','b':'z','c':'taken','number':'8'}"),
                        json("{'a':'x','b':'y','locked':true,'number':7}")))
                .containsExactly("a readonly", "b readonly", "c readonly", "number readonly");
        assertThat(faults(form, json("{'b':'z'}"), json("{'b':'y','locked':false}")))
                .isEmpty();
    }

    @Test
    void a_date_that_was_there_before_may_have_passed_meanwhile() {
        FormSchema form = form("{'type':'datetime','subtype':'date','key':'d','disallowPassedDates':true}");

        assertThat(faults(form, json("{'d':'2026-11-01'}"), json("{'d':'2026-11-01'}")))
                .isEmpty();
        assertThat(faults(form, json("{'d':'2026-11-02'}"), json("{'d':'2026-11-01'}")))
                .containsExactly("d passed");
    }

    @Test
    void what_is_only_shown_has_nothing_to_send() {
        FormSchema form = form("{'type':'text','text':'x'},{'type':'html'},{'type':'textfield','label':'no key'}");

        assertThat(faults(form, json("{'text':'x'}"), json("{}"))).containsExactly("text unknown");
    }

    @Test
    void a_form_is_json() {
        assertThatThrownBy(() -> FormSchema.parse("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormSchema.parse("{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormSchema.parse("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static final String REQUIRED = ",'validate':{'required':true}";

    private static String text(String key, String rules) {
        return TEXT.formatted(key, rules);
    }

    private static String list(String path, String rules, String components) {
        return "{'type':'dynamiclist','isRepeating':true,'path':'%s','label':'Rows'%s,'components':[%s]}"
                .formatted(path, rules, components);
    }

    @ParameterizedTest
    @CsvSource({"textfield", "textarea", "expression"})
    void text_is_never_longer_than_the_column(String kind) {
        assertThat(longText(kind, "'validate':{'maxLength':9000}", "x".repeat(4000)))
                .isEmpty();
        assertThat(longText(kind, "'validate':{'maxLength':9000}", "x".repeat(4001)))
                .containsExactly("f too-long");
        assertThat(longText(kind, "'x':1", " ".repeat(4001))).containsExactly("f too-long");
    }

    private static List<String> longText(String kind, String rules, String text) {
        var form = Forms.form("{'type':'%s','key':'f','label':'F',%s}".formatted(kind, rules));
        return Forms.faults(form, Forms.json("{'f':'" + text + "'}"), Forms.json("{}"));
    }
}
