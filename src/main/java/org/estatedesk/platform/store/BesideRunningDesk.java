package org.estatedesk.platform.store;

import java.nio.file.Path;
import java.util.Map;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.platform.store.server.StoreLayout;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets a command use the embedded store of a desk that runs, as if it were an external one. */
public final class BesideRunningDesk implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * Starts no more than a command needs: no web, no banner, only warnings in the log.
     *
     * @param parts the configuration that names what it needs
     * @param args the command line, which may choose another store
     */
    public static ConfigurableApplicationContext start(Class<?> parts, String... args) {
        return new SpringApplicationBuilder(parts)
                .initializers(new BesideRunningDesk())
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn", "logging.level.org.estatedesk=warn")
                .run(args);
    }

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
