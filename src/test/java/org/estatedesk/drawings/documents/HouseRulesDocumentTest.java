package org.estatedesk.drawings.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page for people says what the guard says; with {@code -Dhouse-rules.write=true} it is written anew. */
class HouseRulesDocumentTest {

    private static final Path PAGE = Path.of("docs/house-rules.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = new HouseRulesDocument().write();
        if (Boolean.getBoolean("house-rules.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("Out of date: mvn test -Dtest=HouseRulesDocumentTest -Dhouse-rules.write=true")
                .content()
                .isEqualTo(page);
    }
}
