package org.estatedesk.residents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.ExcelFile;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** KNB-04, KNB-05: who changes the directory, one by one or from a file, and that each change is kept. */
@DeskTest
class KeepingTest extends Directory {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NEW = "{\"unit\":\"77栋1203\",\"name\":\"洪七公\",\"role\":\"OWNER\",\"phones\":\"%s\"}";

    @ParameterizedTest
    @ValueSource(strings = {"frontdesk", "assistant", "csadmin", "supervisor", "manager", "demo"})
    void the_desk_and_its_leaders_keep_it(String person) {
        assertThat(add(person, NEW.formatted("１３９ ７７００ １２０５")).status()).isEqualTo(201);
        assertThat(one("洪七公").path("phones").path(0).asText()).isEqualTo("139 7700 1205");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "dispatcher", "guard", "director", "gm", "finance", "auditor"})
    void others_change_nothing(String person) throws Exception {
        assertThat(add(person, NEW.formatted("")).status()).isEqualTo(403);
        assertThat(change(person, "PUT", at(one("郭靖")), NEW.formatted("")).status())
                .isEqualTo(403);
        assertThat(change(person, "DELETE", at(one("郭靖")), "").status()).isEqualTo(403);
        assertThat(bring(person, CSV, FILE.getBytes(UTF_8), "").status()).isEqualTo(403);
        assertThat(names("frontdesk", "77-1202")).containsExactly("郭靖", "杨康");
    }

    private static String at(JsonNode resident) {
        return "/desk/residents/%s?version=%s"
                .formatted(
                        resident.path("id").asText(), resident.path("version").asText());
    }

    @Test
    void each_change_is_kept_with_who_when_and_what_was_there() {
        add("frontdesk", NEW.formatted("13977001205")).ok();
        change("csadmin", "PUT", at(one("洪七公")), NEW.formatted("13977001206").replace("77栋1203", "77-1204"))
                .ok();
        change("supervisor", "DELETE", at(one("洪七公")), "").ok();

        JsonNode changes = changes("hotline", "77－1204");
        assertThat(changes.path(0).path("person").asText()).isEqualTo("Huang Lihua 黄丽华");
        assertThat(changes.path(0).path("after").isNull()).isTrue();
        assertThat(changes.path(1).path("before").path("phones").path(0).asText())
                .isEqualTo("13977001205");
        assertThat(changes.path(1).path("after").path("phones").path(0).asText())
                .isEqualTo("13977001206");
        assertThat(changes.path(1).path("at").asText()).contains("+08:00");
        // The unit that somebody left tells of it, too.
        assertThat(changes("hotline", "77-1203").path(0)).isEqualTo(changes.path(1));
        assertThat(names("hotline", "13977001206")).isEmpty();
    }

    @Test
    void what_was_changed_is_never_taken_out() {
        for (String statement :
                new String[] {"update resident_change set person = 'x'", "delete from resident_change"}) {
            assertThatThrownBy(() -> store.sql(statement).update()).hasMessageContaining("only grows");
        }
    }

    @Test
    void who_calls_from_a_new_telephone_is_not_added_twice() {
        change("frontdesk", "POST", "/desk/residents?from=form", NEW.formatted("13977001205"))
                .ok();
        change("frontdesk", "POST", "/desk/residents?from=form", NEW.formatted("139-7700-1205; 02157700121"))
                .ok();
        assertThat(names("hotline", "77-1203")).containsExactly("洪七公");
        assertThat(one("洪七公").path("phones").toString()).isEqualTo("[\"13977001205\",\"02157700121\"]");
        assertThat(changes("hotline", "77-1203").path(0).path("source").asText())
                .isEqualTo("FORM");
    }

    @Test
    void nobody_overwrites_what_somebody_else_changed() {
        JsonNode seen = one("郭靖");
        String own = "{\"unit\":\"77-1202\",\"name\":\"郭靖\",\"role\":\"TENANT\",\"notes\":\"夜班\"}";
        change("frontdesk", "PUT", at(seen), own).ok();
        assertThat(change("supervisor", "PUT", at(seen), own).status()).isEqualTo(409);
        assertThat(change("supervisor", "DELETE", at(seen), "").status()).isEqualTo(409);
        assertThat(change("frontdesk", "PUT", at(one("郭靖")), own.replace("郭靖", "杨康"))
                        .status())
                .isEqualTo(409);
        assertThat(change("frontdesk", "PUT", "/desk/residents/999999999?version=1", own)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                            | unit",
                "{\"unit\":\" \",\"name\":\"x\",\"role\":\"OWNER\"}             | unit",
                "{\"unit\":\"77-1\",\"name\":\"x\",\"role\":\"GOD\"}            | role",
                "{\"unit\":\"77-1\",\"name\":\"x\",\"role\":\"OWNER\",\"phones\":\"138****5678\"} | phones",
                "{\"unit\":\"77-1\",\"name\":\"x\\u0007\",\"role\":\"OWNER\"}   | name",
                "{\"unit\":{\"a\":1},\"name\":[],\"role\":\"OWNER\"}            | unit",
            })
    void what_is_wrong_is_told_with_its_field(String json, String field) {
        RestPerson.Answer refused = add("frontdesk", json);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("field").asText()).isEqualTo(field);
    }

    @Test
    void a_file_first_tells_what_it_would_do() throws Exception {
        byte[] file = FILE.replace("养狗", "")
                .replace("77-1201,欧阳克,family,13977001202,,,,\n", "77-1201,洪七公,family,,,,,\n")
                .getBytes(Charset.forName("GBK"));
        JsonNode would = bring("assistant", CSV, file, "?preview=true").ok().json();
        assertThat(would.toString()).isEqualTo("{\"units\":2,\"added\":1,\"changed\":1,\"removed\":1,\"same\":2}");
        assertThat(names("hotline", "77-1201")).containsExactly("欧阳锋", "欧阳克");
        assertThat(bring("assistant", CSV, file, "").ok().json()).isEqualTo(would);
        assertThat(names("hotline", "77-1201")).containsExactly("欧阳锋", "洪七公");
        assertThat(changes("hotline", "77-1201").path(0).path("source").asText())
                .isEqualTo("FILE");
    }

    /** The other units stay as they are. */
    @Test
    void a_workbook_replaces_the_units_that_it_names() throws Exception {
        byte[] file =
                new ExcelFile(ExcelFile.row(1, "单元", "姓名", "身份") + ExcelFile.row(2, "77栋1201", "洪七公", "业主")).bytes();
        bring("assistant", WORKBOOK, file, "").ok();
        assertThat(names("hotline", "77-1201")).containsExactly("洪七公");
        assertThat(names("hotline", "77-1202")).containsExactly("郭靖", "杨康");
    }

    @Test
    void a_file_with_a_fault_changes_nothing_and_names_the_cell_in_the_readers_language() throws Exception {
        byte[] file = "\uFEFF单元;姓名;身份\n77-1201;洪七公;业主\n77-1202;黄药师;岛主\n".getBytes(UTF_8);
        RestPerson.Answer refused = bring("assistant", CSV, file, "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("faults").path(0).path("line").asInt()).isEqualTo(3);
        assertThat(refused.json().path("detail").asText()).isEqualTo("第 3 行第 3 列（身份）：“岛主”不是业主、租户、家属、联络人之一。");
        assertThat(names("hotline", "77-1201")).containsExactly("欧阳锋", "欧阳克");
        assertThat(bring("assistant", CSV, new byte[2_200_000], "").status()).isIn(400, 413);
    }
}
