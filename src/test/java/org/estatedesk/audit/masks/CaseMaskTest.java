package org.estatedesk.audit.masks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of personal data behind the mask of one case. */
class CaseMaskTest {

    private static final PersonalData PERSONAL = PersonalData.read();

    private final CaseMask mask = new CaseMask(
            PERSONAL,
            List.of(
                    new KnownValue("customerPhone", "+86 138 0013-8000"),
                    new KnownValue("secondPhone", "6288 1234"),
                    new KnownValue("officePhone", "021-6299 8877"),
                    new KnownValue("internalPhone", "81234"),
                    new KnownValue("customerEmail", "li@example.org"),
                    new KnownValue("relativeName", "王小红"),
                    new KnownValue("passengerNames", "李女士\nZhang Wei, child\n赵敏，儿童")),
            "李女士",
            Set.of("110", "119", "120", "80018002"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call 13800138000 now             | Call 138****8000 now",
                "Call 138-0013-8000, please       | Call 138****8000, please",
                "Call 138 0013 8000, please       | Call 138****8000, please",
                "1 3 8 0 0 1 3 8 0 0 0            | 138****8000",
                "+8613800138000                   | 138****8000",
                "0086 138 0013 8000               | 138****8000",
                "电话１３８００１３８０００。     | 电话138****8000。",
                "电话138—0013—8000                | 电话138****8000",
                "x13800138000y                    | x138****8000y",
                "order 99138001380007             | order 99138****80007",
                "Tel. 62881234                    | Tel. ****34",
                "Tel. 6288-1234                   | Tel. ****34",
                "62998877 or (021)62998877        | ****77 or 021****77",
                "ext. 81234, not 812345           | ext. ****, not 812345",
            })
    void a_number_of_the_case_is_masked_however_it_is_written(String text, String shown) {
        assertThat(mask.text(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "another: 15912345678             | another: 159****5678",
                "159 1234 5678 and 159-1234-5678  | 159****5678 and 159****5678",
                "010-12345678                     | 010****78",
                "(0571) 8765 4321                 | 0571****21",
                "+86 21 6288 9900                 | 86****00",
                "+49 170 123 4567                 | 49****67",
                "please call 8765 4321            | please call ****21",
                "Telephone: 87654321, 座机：5551234 | Telephone: ****21, 座机：****34",
                "电话6288-9900-802 | 电话****00-802",
                "电话87654321——王先生来电 | 电话****21——王先生来电",
                "电话号码：87654321、87654322 | 电话号码：****21、****22",
                "打电话给87654321或5551234 | 打电话给****21或****34",
                "Tel. no. 8765 4321 | Tel. no. ****21",
                "phone number: 87654321, call back on 555-1234 | phone number: ****21, call back on ****34",
                "ID 11010519491231002X            | ID ****",
                "身份证110105194912310021         | 身份证****",
            })
    void so_is_what_looks_like_a_number_of_anybody(String text, String shown) {
        assertThat(mask.text(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nothing here.",
                "CMP-2026-000123 opened 2026-03-01 10:15:30, due 2026-03-01T10:30:00+08:00",
                "2026-03-01T01:00:00.123456Z",
                "Unit 3-1201, floor 12, 3800.50 CNY, 13,800 CNY",
                "Dial 120 or 110, fire 119; our desk is 8001 8002",
                "5f1b1c13812345678a90 is not one",
                "a3f513812345678bc0a3f513812345678bc0a3f513812345678bc0a3f513812345",
                "0f8e6b1c-1381-4567-8901-138123456789",
                "amount 13812345678901234",
                "0.13812345678",
                "MU5101 at 08:00, PEK-SHA, CA1501",
                "王先生来电,说楼上漏水",
                "Hotel 5551 2345, call on 2026-11-22, our telephone: 8001 8002",
            })
    void text_without_personal_data_stays_as_it_is(String text) {
        // 20 hexadecimal digits are no hash: a mobile between letters is one.
        assertThat(mask.text(text)).isEqualTo(text.startsWith("5f1b") ? "5f1b1c138****5678a90 is not one" : text);
    }

    @Test
    void what_a_field_says_is_a_telephone_number_is_one_whatever_it_looks_like() {
        assertThat(mask.value("customerPhone", "13800138000")).isEqualTo("138****8000");
        assertThat(mask.value("neighbourPhone", "5551234")).isEqualTo("****34");
        assertThat(mask.value("neighbourPhone", 5551234L)).isEqualTo("****34");
        assertThat(mask.value("neighbourPhone", "8001, ask for Ms. Li")).isEqualTo("****, ask for Ms. Li");
        assertThat(mask.value("guardPhone", "8001-8002")).isEqualTo("8001-8002");
        assertThat(mask.value("phoneConfirmed", true)).isEqualTo(true);
        assertThat(mask.value("customerPhone", null)).isNull();
    }

    @Test
    void third_parties_are_masked_and_the_customer_is_not() {
        assertThat(mask.value("relativeName", "王小红")).isEqualTo("王*");
        assertThat(mask.value("passengerNames", "李女士\nZhang Wei, child\n赵敏，儿童")).isEqualTo("李*\nZ*, child\n赵*，儿童");
        assertThat(mask.value("customerName", "李女士")).isEqualTo("李女士");
        assertThat(mask.text("李女士的亲属王小红留下了,Zhang Wei came")).isEqualTo("李女士的亲属王*留下了,Z* came");
        assertThat(mask.value("customerEmail", "li@example.org")).isEqualTo("l***@example.org");
        assertThat(mask.text("Mail to LI@example.org failed")).isEqualTo("Mail to L***@example.org failed");
        assertThat(mask.value("helperName", "胡军")).isEqualTo("胡军");
    }

    @Test
    void lists_and_maps_are_masked_at_any_depth_also_when_they_are_kept_as_text() {
        assertThat(mask.value(
                        "values", Map.of("before", Map.of("customerPhone", "8123"), "list", List.of("13800138000"))))
                .isEqualTo(Map.of("before", Map.of("customerPhone", "****"), "list", List.of("138****8000")));
        assertThat(mask.value("passengers", List.of(Map.of("name", "钱多", "kind", "adult"))))
                .isEqualTo(List.of(Map.of("name", "钱*", "kind", "adult")));
        assertThat(mask.value("passengers", "[{\"name\":\"钱多\",\"kind\":\"adult\"}]"))
                .isEqualTo("[{\"name\":\"钱*\",\"kind\":\"adult\"}]");
        assertThat(mask.value("options", "[ {\"label\": \"x\", \"price\": 1.50} ]"))
                .isEqualTo("[ {\"label\": \"x\", \"price\": 1.50} ]");
        assertThat(mask.value("broken", "{not json 13800138000")).isEqualTo("{not json 138****8000");
        assertThat(mask.value("amount", 1250)).isEqualTo(1250);
        assertThat(mask.value("reference", 13800138000L)).isEqualTo("138****8000");
    }

    @Test
    void the_mask_hides_and_nothing_hides_without_it() {
        assertThat(mask.hides()).isTrue();
        assertThat(new Unmasked().hides()).isFalse();
        assertThat(new Unmasked().value("customerPhone", "13800138000")).isEqualTo("13800138000");
    }
}
