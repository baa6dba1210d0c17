package org.estatedesk.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalStoreLineTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/desk, jdbc:postgresql://db:5432/desk",
        "jdbc:postgresql://db/desk?user=a&password=secret, jdbc:postgresql://db/desk",
        "jdbc:postgresql://a:secret@db/desk, jdbc:postgresql://db/desk",
        "jdbc:postgresql://a:sec@ret@db/desk?x, jdbc:postgresql://db/desk",
        "jdbc:postgresql:desk?password=secret, jdbc:postgresql:desk"
    })
    void namesTheServerWithoutItsPassword(String url, String shown) {
        assertThat(ExternalStoreLine.withoutSecrets(url)).isEqualTo(shown);
    }
}
