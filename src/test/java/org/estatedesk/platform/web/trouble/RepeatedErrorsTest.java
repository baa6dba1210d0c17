package org.estatedesk.platform.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RepeatedErrorsTest {

    private final Logger flooded = (Logger) LoggerFactory.getLogger("flood-" + System.nanoTime());
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final RepeatedErrors filter = new RepeatedErrors();

    @BeforeEach
    void listen() {
        written.start();
        written.addFilter(filter);
        flooded.addAppender(written);
    }

    @AfterEach
    void stop() {
        filter.destroy();
    }

    @Test
    void aFloodOfOneErrorIsOneLineAndItsCount() {
        for (int i = 0; i < 500; i++) {
            flooded.error("The database is gone", new IllegalStateException("connection " + i));
        }
        assertThat(written.list).hasSize(1);
        filter.tellAll();
        assertThat(written.list).hasSize(2);
        assertThat(written.list.get(1).getFormattedMessage())
                .isEqualTo("499 more times within a minute: The database is gone");
        flooded.error("The database is gone", new IllegalStateException());
        assertThat(written.list).hasSize(3);
    }

    @Test
    void anotherErrorAndAPlainWarningAreNotHeldBack() {
        flooded.error("The database is gone", new IllegalStateException());
        flooded.error("The database is gone", new IllegalArgumentException());
        flooded.warn("A wrong password");
        flooded.warn("A wrong password");
        assertThat(written.list).hasSize(4);
    }

    @Test
    void issue15_aFloodOfOneWarningIsAFewLinesAndItsCountWhoeverLogsIt() {
        for (int second = 0; second < 500; second++) {
            flooded.warn("Deliveries wait: {}", "the database is gone");
            flooded.warn("Deliveries wait: {}", "number " + second);
        }
        assertThat(written.list).hasSize(505);
        filter.tellAll();
        assertThat(written.list).hasSize(506);
        assertThat(written.list.get(505).getFormattedMessage())
                .isEqualTo("495 more times within a minute: Deliveries wait: the database is gone");
    }
}
