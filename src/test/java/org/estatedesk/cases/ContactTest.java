package org.estatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"3-2A1", " 3-2a1 ", "３－２Ａ１", "3 - 2A 1", "3\u3000-2A1"})
    void aUnitIsTheSameHoweverItIsTyped(String typed) {
        assertThat(about(typed, "noise").matterKey())
                .isEqualTo(about("3-2A1", "noise").matterKey());
    }

    @Test
    void anotherUnitOrAnotherSubjectIsAnotherMatter() {
        String matter = about("3-2A1", "noise").matterKey();
        assertThat(about("3-2A2", "noise").matterKey()).isNotEqualTo(matter);
        assertThat(about("3-2A1", "leak").matterKey()).isNotEqualTo(matter);
    }

    @Test
    void withoutUnitOrSubjectThereIsNothingToCompare() {
        assertThat(about(null, "noise").matterKey()).isNull();
        assertThat(about("3-2A1", null).matterKey()).isNull();
    }

    private static Contact about(String unit, String subject) {
        return new Contact("李女士", "13800000000", unit, "phone", subject);
    }
}
