package org.estatedesk.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Values of every type are shown or named; none of them fails the answer. */
@DeskTest
class StrangeValuesTest extends Audited {

    private static final int THREE_MEGABYTES = 3_000_000;

    @Autowired
    JdbcTemplate jdbc;

    ProcessInstance run;

    @BeforeEach
    void keepEverything() {
        Map<String, Object> values = new HashMap<>();
        values.put("aLong", 42L);
        values.put("anInteger", 7);
        values.put("aDouble", 1.5);
        values.put("aBoolean", true);
        values.put("aDate", new Date(1_772_000_000_000L));
        values.put("aNull", null);
        values.put("bytes", new byte[] {1, 2, 3});
        values.put(
                "file",
                Variables.fileValue("plan.pdf")
                        .file(new byte[] {4})
                        .mimeType("application/pdf")
                        .create());
        values.put("json", SpinValues.jsonValue("{\"a\":[1,\"中文\"]}").create());
        values.put(
                "long",
                SpinValues.jsonValue("[\"" + "长".repeat(THREE_MEGABYTES / 3) + "\"]")
                        .create());
        values.put("list", Variables.objectValue(java.util.List.of("x")).create());
        values.put("old", "left by an old desk");
        run = testCase(values);
        leaveOldOnes();
    }

    private void leaveOldOnes() {
        leave("aJavaObject", "serializable", "com.example.GoneForGood", "\u00ac\u00ed sr");
        leave("xml", "xml", null, "<a>b</a>");
        leave("unheardOf", "from-the-future", null, "?");
    }

    /** As a desk left it that still let such values in, or had other plugins. */
    private void leave(String name, String type, String javaClass, String bytes) {
        String id = UUID.randomUUID().toString();
        jdbc.update(
                "insert into act_ge_bytearray (id_, rev_, name_, bytes_, generated_, type_)"
                        + " values (?, 1, ?, convert_to(?, 'UTF8'), false, 1)",
                id,
                name,
                bytes);
        jdbc.update(
                "insert into act_hi_varinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_,"
                        + " execution_id_, act_inst_id_, name_, var_type_, create_time_, rev_, bytearray_id_, text2_, state_)"
                        + " select ?, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,"
                        + " act_inst_id_, ?, ?, create_time_, 0, ?, ?, state_"
                        + " from act_hi_varinst where proc_inst_id_ = ? and name_ = 'old'",
                id,
                name,
                type,
                id,
                javaClass,
                run.getId());
    }

    @Test
    void plain_values_are_shown_as_text() {
        assertThat(value("aLong").get("value").asText()).isEqualTo("42");
        assertThat(value("anInteger").get("type").asText()).isEqualTo("Integer");
        assertThat(value("aDouble").get("value").asText()).isEqualTo("1.5");
        assertThat(value("aBoolean").get("value").asText()).isEqualTo("true");
        assertThat(value("aDate").get("value").asText()).isEqualTo("2026-02-25T14:13:20+08:00");
        assertThat(value("aNull").get("value").isNull()).isTrue();
        assertThat(value("aNull").get("note").isNull()).isTrue();
        assertThat(value("json").get("value").asText()).isEqualTo("{\"a\":[1,\"中文\"]}");
        assertThat(value("xml").get("value").asText()).contains("<a>b</a>");
        assertThat(value("list").get("value").asText()).isEqualTo("[\"x\"]");
        assertThat(value("list").get("type").asText()).startsWith("Object: java.util.");
    }

    @Test
    void what_cannot_be_shown_says_why() {
        assertThat(value("bytes").get("note").asText()).contains("3 of them");
        assertThat(value("file").get("value").asText()).isEqualTo("plan.pdf");
        assertThat(value("file").get("note").asText()).contains("application/pdf");
        assertThat(value("unheardOf").get("type").asText()).isEqualTo("from-the-future");
        JsonNode java = value("aJavaObject");
        assertThat(java.get("value").isNull()).isTrue();
        assertThat(java.get("type").asText()).isEqualTo("Object: com.example.GoneForGood");
        assertThat(java.get("note").asText())
                .contains("com.example.GoneForGood")
                .contains("never read back");
    }

    @Test
    void three_megabytes_are_cut_and_their_length_is_said() {
        JsonNode cut = value("long");
        assertThat(cut.get("value").asText())
                .hasSize(10_000)
                .startsWith("[\"长长")
                .doesNotContain("\ufffd");
        assertThat(cut.get("note").asText()).contains("3,000,004 bytes");
    }

    @Test
    void changes_of_strange_values_are_named_too() {
        String id = value("long").get("id").asText();
        JsonNode changes = read("/values/" + id + "/changes");
        assertThat(changes.at("/items/0/note").asText()).contains("3,000,004 bytes");
    }

    private JsonNode value(String name) {
        return named(read("/values").get("items"), "name", name);
    }
}
