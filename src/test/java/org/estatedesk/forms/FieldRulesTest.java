package org.estatedesk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One field, one value, and the fault that is found; an empty third column means that the value passes. */
class FieldRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'validate':{'required':true}`                      | 'x'              |
            `'validate':{'required':true}`                      | ''               | missing
            `'validate':{'required':true}`                      | '  '             | missing
            `'validate':{'required':true}`                      | null             | missing
            `'validate':{'maxLength':3}`                        | 'abc'            |
            `'validate':{'maxLength':3}`                        | ' abc '          |
            `'validate':{'maxLength':3}`                        | 'abcd'           | too-long
            `'validate':{'maxLength':'=1+2'}`                   | 'abcd'           | too-long
            `'validate':{'minLength':3}`                        | 'ab'             | too-short
            `'validate':{'minLength':3}`                        | ''               |
            `'validate':{'pattern':'^[0-9]+$'}`                 | '12'             |
            `'validate':{'pattern':'^[0-9]+$'}`                 | '12a'            | pattern
            `'validate':{'pattern':'[0-9]'}`                    | 'a1'             |
            `'validate':{'pattern':'^(a+)+$'}`                  | 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' | pattern
            `'validate':{'pattern':'('}`                        | 'x'              |
            `'validate':{'validationType':'email'}`             | 'a.b@c-d.cn'     |
            `'validate':{'validationType':'email'}`             | 'a@'             | email
            `'validate':{'validationType':'phone'}`             | '+8613800138000' |
            `'validate':{'validationType':'phone'}`             | '138 0013'       | phone
            `'x':1`                                             | 7                | no-text
            `'x':1`                                             | true             | no-text
            `'x':1`                                             | ['x']            | no-text
            `'x':1`                                             | {'a':'x'}        | no-text
            `'x':1`                                             | 'a\\u0000b'      | control-character
            `'x':1`                                             | 'a\\nb'          | control-character
            `'x':1`                                             | '\\u001c'        | control-character
            `'x':1`                                             | 'a\\u0085b'      | control-character
            `'x':1`                                             | 'a\\ud83db'      | control-character
            `'x':1`                                             | '🛗漏水'          |
            """)
    void a_line_of_text(String rules, String value, String fault) {
        check("textfield", rules, value, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'x':1`                        | 'a\\r\\n\\tb'   |
            `'x':1`                        | 'a\\u000bb'     | control-character
            `'validate':{'required':true}` | '\\n'           | missing
            """)
    void lines_of_text(String rules, String value, String fault) {
        check("textarea", rules, value, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'validate':{'required':true}`      | 0        |
            `'validate':{'required':true}`      | null     | missing
            `'x':1`                             | 12.50    |
            `'x':1`                             | -3       |
            `'x':1`                             | '12'     | no-number
            `'x':1`                             | true     | no-number
            `'x':1`                             | 1e400    | no-number
            `'x':1`                             | 100000000000000000000 | no-number
            `'validate':{'min':5}`              | 5        |
            `'validate':{'min':5}`              | 4.99     | too-small
            `'validate':{'max':5}`              | 5        |
            `'validate':{'max':5}`              | 5.01     | too-large
            `'validate':{'max':'=2*3'}`         | 7        | too-large
            `'decimalDigits':0`                 | 5.0      |
            `'decimalDigits':0`                 | 5.5      | decimals
            `'decimalDigits':2`                 | 5.123    | decimals
            `'increment':0.5`                   | 1.5      |
            `'increment':0.5`                   | 1.7      | step
            `'serializeToString':true`          | '007.10' |
            `'serializeToString':true`          | 7        | no-number
            `'serializeToString':true`          | 'seven'  | no-number
            `'serializeToString':true`          | '1e999999999' | no-number
            `'serializeToString':true,'validate':{'max':5}` | '6' | too-large
            """)
    void a_number(String rules, String value, String fault) {
        check("number", rules, value, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'x':1`                        | true  |
            `'x':1`                        | false |
            `'x':1`                        | null  |
            `'validate':{'required':true}` | false | missing
            `'x':1`                        | 'yes' | no-truth-value
            `'x':1`                        | 1     | no-truth-value
            """)
    void a_checkbox(String rules, String value, String fault) {
        check("checkbox", rules, value, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'values':[{'label':'A','value':'a'},{'label':'One','value':1}]`                      | 'a'      |
            `'values':[{'label':'A','value':'a'},{'label':'One','value':1}]`                      | 1.0      |
            `'values':[{'label':'A','value':'a'},{'label':'One','value':1}]`                      | '1'      | no-option
            `'values':[{'label':'A','value':'a'}]`                                                | 'A'      | no-option
            `'values':[{'label':'A','value':'a'}]`                                                | ['a']    | no-option
            `'values':[{'label':'A','value':'a'}]`                                                | null     |
            `'values':[{'label':'A','value':'a'}],'validate':{'required':true}`                   | null     | missing
            `'values':[{'label':'A','value':{'id':7}}]`                                           | {'id':7} |
            `'valuesKey':'rooms'`                                                                 | 'hall'   |
            `'valuesKey':'rooms'`                                                                 | 'roof'   | no-option
            `'valuesKey':'rows'`                                                                  | 'r1'     |
            `'valuesKey':'nothing'`                                                               | 'hall'   | no-option
            `'valuesExpression':'=rooms'`                                                         | 'hall'   |
            `'valuesExpression':'=rooms'`                                                         | 'roof'   | no-option
            """)
    void one_choice(String rules, String value, String fault) {
        check("select", rules, value, fault);
        check("radio", rules, value, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'values':[{'label':'A','value':'a'},{'label':'B','value':'b'}]`         | ['b','a']   |
            `'values':[{'label':'A','value':'a'}]`                                   | []          |
            `'values':[{'label':'A','value':'a'}],'validate':{'required':true}`      | []          | missing
            `'values':[{'label':'A','value':'a'}]`                                   | ['a','c']   | no-option
            `'values':[{'label':'A','value':'a'}]`                                   | ['a','a']   | no-option
            `'values':[{'label':'A','value':'a'}]`                                   | 'a'         | no-list
            `'values':[{'label':'A','value':'a'}]`                                   | {'0':'a'}   | no-list
            `'valuesKey':'rooms'`                                                    | ['hall']    |
            `'valuesKey':'rooms'`                                                    | ['roof']    | no-option
            """)
    void several_choices(String rules, String value, String fault) {
        check("checklist", rules, value, fault);
        check("taglist", rules, value, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'subtype':'date'`                                                            | '2026-11-22'             |
            `'subtype':'date'`                                                            | '2026-02-30'             | no-date
            `'subtype':'date'`                                                            | '2026-11-22T10:00'       | no-date
            `'subtype':'date'`                                                            | 20261122                 | no-date
            `'subtype':'date','validate':{'required':true}`                               | null                     | missing
            `'subtype':'date','disallowPassedDates':true`                                 | '2026-11-21'             | passed
            `'subtype':'date','disallowPassedDates':true`                                 | '2026-11-22'             |
            `'subtype':'time'`                                                            | '23:59'                  |
            `'subtype':'time'`                                                            | '24:00'                  | no-time
            `'subtype':'time'`                                                            | '9:15'                   | no-time
            `'subtype':'time','timeSerializingFormat':'utc_normalized'`                   | '09:15Z'                 |
            `'subtype':'time','timeSerializingFormat':'utc_normalized'`                   | '09:15'                  | no-time
            `'subtype':'time','timeSerializingFormat':'utc_offset'`                       | '09:15+08:00'            |
            `'subtype':'datetime'`                                                        | '2026-11-22T09:15'       |
            `'subtype':'datetime','timeSerializingFormat':'no_timezone'`                  | '2026-11-22T09:15+08:00' | no-datetime
            `'subtype':'datetime','timeSerializingFormat':'utc_offset'`                   | '2026-11-22T09:15+08:00' |
            `'subtype':'datetime','timeSerializingFormat':'utc_offset'`                   | '2026-11-22T09:15+99:00' | no-datetime
            `'subtype':'datetime','timeSerializingFormat':'utc_normalized'`               | '2026-11-22T09:15Z'      |
            `'subtype':'datetime','timeSerializingFormat':'utc_normalized','disallowPassedDates':true` | '2026-11-21T16:00Z' |
            `'subtype':'datetime','timeSerializingFormat':'utc_normalized','disallowPassedDates':true` | '2026-11-21T15:59Z' | passed
            `'subtype':'date','properties':{'moment':'past'}`                             | '2026-11-22'             |
            `'subtype':'date','properties':{'moment':'past'}`                             | '2026-11-23'             | future
            `'subtype':'date','properties':{'moment':'any'}`                              | '2026-11-23'             |
            `'subtype':'time','properties':{'moment':'past'}`                             | '23:59'                  |
            `'subtype':'datetime','properties':{'moment':'past'}`                         | '2026-11-22T09:05'       |
            `'subtype':'datetime','properties':{'moment':'past'}`                         | '2026-11-22T09:06'       | future
            `'subtype':'datetime','properties':{'moment':'past'}`                         | '2031-01-01T00:00'       | future
            `'subtype':'datetime','timeSerializingFormat':'utc_offset','properties':{'moment':'past'}` | '2026-11-22T10:05+09:00' |
            `'subtype':'datetime','timeSerializingFormat':'utc_normalized','properties':{'moment':'past'}` | '2026-11-22T01:06Z' | future
            """)
    void a_moment(String rules, String value, String fault) {
        check("datetime", rules, value, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'expression':'=1'` | 8                      |
            `'expression':'=1'` | 'text'                 |
            `'expression':'=1'` | ['a']                  |
            `'expression':'=1'` | null                   |
            `'expression':'=1'` | 'a\\u0000'             | control-character
            `'expression':'=1'` | 100000000000000000000  | no-text
            """)
    void a_computed_value(String rules, String value, String fault) {
        check("expression", rules, value, fault);
    }

    private static void check(String type, String rules, String value, String fault) {
        var form = Forms.form("{'type':'%s','key':'f','label':'F',%s}".formatted(type, rules));
        var existing = Forms.json("{'rooms':['hall','bath'],'rows':[{'label':'R','value':'r1'},{'value':'r2'}]}");
        List<String> expected = fault == null ? List.of() : List.of("f " + fault);
        assertThat(Forms.faults(form, Forms.json("{'f':" + value + "}"), existing))
                .isEqualTo(expected);
    }
}
