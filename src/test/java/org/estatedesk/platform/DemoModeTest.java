package org.estatedesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class DemoModeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "-, '', true",
                "'', -, true",
                "-, false, false",
                "-, ' FALSE ', false",
                "jdbc:postgresql://db/desk, -, false",
                "jdbc:postgresql://db/desk, '', false",
                "jdbc:postgresql://db/desk, true, true",
                "jdbc:postgresql://db/desk, nonsense, false",
            })
    void isOnWithTheEmbeddedStoreUnlessToldOtherwise(String url, String told, boolean on) {
        MockEnvironment environment = new MockEnvironment();
        if (url != null) {
            environment.setProperty("spring.datasource.url", url);
        }
        if (told != null) {
            environment.setProperty("estatedesk.demo", told);
        }
        assertThat(new DemoMode(environment).isOn()).isEqualTo(on);
    }
}
