package org.estatedesk.cases.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CMP-02, A7, EMG-04: one flat, several spellings. */
class UnitKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-1201",
                "3栋1201",
                "3－1201",
                "3—1201",
                "3–1201",
                "3‐1201",
                "3~1201",
                "3～1201",
                "3〜1201",
                "3#1201",
                "3＃1201",
                "3号楼1201",
                "3號樓1201",
                "3幢1201",
                "3座1201",
                "3楼1201",
                "3樓1201",
                "3號1201",
                "3号1201室",
                "3棟1201室",
                "3栋1201房",
                "3栋1201号房",
                "3栋-1201",
                "第3栋1201",
                "３栋１２０１",
                "3#楼1201",
                " 3 栋 1201 室 ",
                "3 1201",
                "3/1201",
                "Bldg 3 Flat 1201",
                "Building 3, Room 1201",
                "BLDG. 3 RM 1201",
                "Flat 1201, Block 3",
                "Building 3, 1201"
            })
    void theSameFlat(String typed) {
        assertThat(key(typed).value()).isEqualTo("3-1201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3栋2单元1201",
                "3-2-1201",
                "3棟2單元1201室",
                "3号楼2单元-1201",
                "3#2-1201",
                "Building 3, Unit 2, Room 1201",
                "room 1201 unit 2 building 3"
            })
    void theSameFlatOfAnEntrance(String typed) {
        assertThat(key(typed).value()).isEqualTo("3-2-1201");
    }

    @ParameterizedTest
    @CsvSource({
        "a座1201, a-1201",
        "A-1201, a-1201",
        "3-2A 1, 3-2a1",
        "the blue house, thebluehouse",
        "6-0606, 6-0606",
        "6-606, 6-606",
        "61201, 61201",
        "1201室, 1201",
        "6栋, 6栋",
        "Building 6, 6栋",
        "3单元1201, 3单元-1201",
        "3栋2单元, 3-2单元",
        "6座12樓A室, 6-12-a",
        "翠湖苑6栋0606, 翠湖苑6-0606",
        "会所(东), 会所(东)",
        "6号楼东侧, 6-东侧"
    })
    void whatIsToldApartStaysApart(String typed, String value) {
        assertThat(key(typed).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"61201, 6-1201", "6-606, 6-0606", "60606, 6栋0606", "A1201, A座1201", "3单元1201, 3-1201"})
    void whatMayBeOneUnitIsAsked(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
        assertThat(key(one).mayBe(key(other))).isTrue();
        assertThat(key(one).gist()).isEqualTo(key(other).gist());
    }

    @ParameterizedTest
    @CsvSource({"6-1201, 6-1202", "6-101, 6-110", "6栋0606, 6#0606", "the blue house, the red house", "3-1201, 3-2-1201"
    })
    void whatIsOneOrAnotherIsNotAsked(String one, String other) {
        assertThat(key(one).mayBe(key(other))).isFalse();
    }

    @Test
    void nothingTypedIsNoUnit() {
        assertThat(UnitKey.of(null)).isNull();
        assertThat(UnitKey.of(" \u3000")).isNull();
        assertThat(key("#").value()).isEqualTo("#");
    }

    @ParameterizedTest
    @CsvSource({"6栋, 6-", "3栋2单元, 3-2-", "0606室, 0606", "6栋06, 6-06", "blue, blue"})
    void aPartOfAnAddressIsContainedInAllThatHaveIt(String typed, String contained) {
        assertThat(UnitKey.contained(typed)).isEqualTo(contained);
    }

    private static UnitKey key(String typed) {
        return Objects.requireNonNull(UnitKey.of(typed));
    }
}
