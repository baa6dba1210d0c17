package org.estatedesk.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context an embedded PostgreSQL of its own under {@code target/}. The contexts of one fork share its
 * unpacked program, which is the same for all of them.
 */
public final class FreshDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path all = Path.of("target", "test-data");
        Path own = all.resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(own);
            Path program =
                    Files.createDirectories(all.resolve("program-" + System.getProperty("estatedesk.fork", "0")));
            Files.createSymbolicLink(own.resolve("postgres-runtime"), program.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestPropertyValues.of("estatedesk.data-dir=" + own).applyTo(context);
    }
}
