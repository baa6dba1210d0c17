package org.estatedesk.support;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test context an embedded PostgreSQL of its own under {@code target/}. */
public final class FreshDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("estatedesk.data-dir=target/test-data/" + UUID.randomUUID())
                .applyTo(context);
    }
}
