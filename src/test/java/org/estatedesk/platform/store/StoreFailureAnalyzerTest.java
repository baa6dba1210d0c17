package org.estatedesk.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.platform.store.server.StoreLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StoreFailureAnalyzerTest {

    @TempDir
    Path directory;

    @Test
    void tellsTheReasonAndTheWayToAnExternalServer() throws IOException {
        StoreLayout occupied = new StoreLayout(Files.writeString(directory.resolve("file"), "not a directory"));
        Throwable failure = catchThrowable(() -> EmbeddedServer.start(occupied, () -> {}));
        FailureAnalysis told = new StoreFailureAnalyzer().analyze(new IllegalStateException(failure));
        assertThat(told.getDescription()).startsWith("The data directory " + occupied.root() + " cannot be written");
        assertThat(told.getAction())
                .contains("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
    }
}
