package org.estatedesk.platform.store;

import java.nio.file.Path;
import java.util.Map;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.platform.store.server.StoreLayout;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets a command use the embedded store of a desk that runs, as if it were an external one. */
public final class BesideRunningDesk implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (StoreKind.of(environment) == StoreKind.EMBEDDED) {
            Path data = Path.of(environment.getRequiredProperty("estatedesk.data-dir"));
            EmbeddedServer.urlOfRunning(new StoreLayout(data))
                    .map(url -> Map.<String, Object>of(StoreKind.URL_PROPERTY, url))
                    .ifPresent(found -> environment
                            .getPropertySources()
                            .addFirst(new MapPropertySource("the store of the running desk", found)));
        }
    }
}
