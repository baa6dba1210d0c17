package org.estatedesk.platform.store;

import java.nio.file.Path;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.platform.store.server.StoreLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the embedded PostgreSQL when no external one is named. The connection pool depends on the server's bean, so
 * Spring closes the pool first and stops the server after it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedStore.class)
class EmbeddedStore {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${estatedesk.data-dir}") Path dataDir) {
        // Whoever supervises the desk starts it anew.
        EmbeddedServer server = EmbeddedServer.start(new StoreLayout(dataDir), () -> System.exit(1));
        log.info("Store: {}", server);
        return server;
    }

    /** Instead of Spring Boot's own, which looks at the directory that the desk was started in. */
    @Bean
    FullDisk diskSpaceHealthIndicator(@Value("${estatedesk.data-dir}") Path dataDir) {
        return new FullDisk(dataDir, StoreLayout.SCARCE);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedServer.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }
        };
    }
}
