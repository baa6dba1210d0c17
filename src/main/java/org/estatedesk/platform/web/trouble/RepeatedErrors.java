package org.estatedesk.platform.web.trouble;

import static org.slf4j.event.Level.ERROR;
import static org.slf4j.event.Level.WARN;

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
 * stack trace, not a full disk. The same is what the same place logs in the same words with the same root cause. A warning
 * without a cause is written {@value #PLAIN_WARNINGS} times a minute. Whoever logs it: ours, the engine's or a library's.
 */
@Component
class RepeatedErrors extends Filter<ILoggingEvent> implements DisposableBean {

    private static final String COUNT = "{} more times within a minute: {}";

    /** So often a warning without a cause is written in the same words, before it counts as a flood. */
    private static final int PLAIN_WARNINGS = 5;

    /**
     * What is held back.
     *
     * @param free how many of them are written
     */
    private record Repeats(ILoggingEvent first, AtomicReference<ILoggingEvent> last, AtomicInteger count, int free) {

        static Repeats since(ILoggingEvent first) {
            int free = isPlainWarning(first) ? PLAIN_WARNINGS : 1;
            return new Repeats(first, new AtomicReference<>(first), new AtomicInteger(1), free);
        }

        boolean isWritten(ILoggingEvent event) {
            // Each appender asks, console and file: an event counts once.
            count.addAndGet(last.getAndSet(event) == event ? 0 : 1);
            return event == first || count.get() <= free;
        }

        int heldBack() {
            return count.get() - free;
        }
    }

    private final Map<String, Repeats> repeats = new ConcurrentHashMap<>();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();

    RepeatedErrors() {
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(to -> to.addFilter(this));
        start();
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        boolean counts = event.getLevel().isGreaterOrEqual(Level.WARN);
        if (!counts || COUNT.equals(event.getMessage()) || !isStarted()) {
            return FilterReply.NEUTRAL;
        }
        return isWritten(event, event.getLoggerName() + words(event) + root(event.getThrowableProxy()))
                ? FilterReply.NEUTRAL
                : FilterReply.DENY;
    }

    private boolean isWritten(ILoggingEvent event, String key) {
        Repeats before = repeats.putIfAbsent(key, Repeats.since(event));
        if (before != null) {
            return before.isWritten(event);
        }
        loggers.getScheduledExecutorService().schedule(() -> tell(key), 1, TimeUnit.MINUTES);
        return true;
    }

    private static boolean isPlainWarning(ILoggingEvent event) {
        return event.getLevel() == Level.WARN && event.getThrowableProxy() == null;
    }

    /** Of a warning without a cause its fields say what it is about, such as whose password was wrong. */
    private static String words(ILoggingEvent event) {
        return isPlainWarning(event) ? event.getFormattedMessage() : event.getMessage();
    }

    private static String root(@Nullable IThrowableProxy cause) {
        if (cause == null) {
            return "";
        }
        return cause.getCause() == null ? cause.getClassName() : root(cause.getCause());
    }

    private void tell(String key) {
        Repeats counted = repeats.remove(key);
        if (counted != null && counted.heldBack() > 0) {
            loggers.getLogger(counted.first.getLoggerName())
                    .atLevel(isPlainWarning(counted.first) ? WARN : ERROR)
                    .log(COUNT, counted.heldBack(), words(counted.first));
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
