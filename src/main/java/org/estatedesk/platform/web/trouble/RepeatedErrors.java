package org.estatedesk.platform.web.trouble;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes the same error once a minute and then how often it came: a database that is gone is one line a minute with one
 * stack trace, not a full disk. The same is what the same place logs in the same words with the same root cause.
 */
@Component
class RepeatedErrors extends Filter<ILoggingEvent> implements DisposableBean {

    private static final String COUNT = "{} more times within a minute: {}";

    private record Repeats(ILoggingEvent first, AtomicReference<ILoggingEvent> last, AtomicInteger count) {}

    private final Map<String, Repeats> repeats = new ConcurrentHashMap<>();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();

    RepeatedErrors() {
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(to -> to.addFilter(this));
        start();
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        IThrowableProxy cause = event.getThrowableProxy();
        boolean failure = event.getLevel().isGreaterOrEqual(cause == null ? Level.ERROR : Level.WARN);
        if (!failure || event.getMessage().equals(COUNT) || !isStarted()) {
            return FilterReply.NEUTRAL;
        }
        return isFirst(event, event.getLoggerName() + event.getMessage() + root(cause))
                ? FilterReply.NEUTRAL
                : FilterReply.DENY;
    }

    private boolean isFirst(ILoggingEvent event, String key) {
        Repeats before =
                repeats.putIfAbsent(key, new Repeats(event, new AtomicReference<>(event), new AtomicInteger()));
        if (before != null) {
            // Each appender asks, console and file: an event counts once.
            before.count.addAndGet(before.last.getAndSet(event) == event ? 0 : 1);
            return before.first == event;
        }
        loggers.getScheduledExecutorService().schedule(() -> tell(key), 1, TimeUnit.MINUTES);
        return true;
    }

    private static String root(@Nullable IThrowableProxy cause) {
        if (cause == null) {
            return "";
        }
        return cause.getCause() == null ? cause.getClassName() : root(cause.getCause());
    }

    private void tell(String key) {
        Repeats counted = repeats.remove(key);
        if (counted != null && counted.count.get() > 0) {
            loggers.getLogger(counted.first.getLoggerName()).error(COUNT, counted.count, counted.first.getMessage());
        }
    }

    /** As if the minutes of all had passed. */
    void tellAll() {
        repeats.keySet().forEach(this::tell);
    }

    @Override
    public void destroy() {
        tellAll();
        stop();
    }
}
