package org.estatedesk.notifications.channels;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** All channels by key, none of which keeps anybody waiting for longer than twelve seconds. */
@Component
public class Channels implements DisposableBean {

    public static final String EMAIL = "email";
    /** Text messages and instant messages, through the webhook. */
    public static final String SMS = "sms";

    public static final String SCREEN = "screen";

    /** Whoever sends has locked the delivery, and the lock would run out after twenty seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(12);

    private final Map<String, Channel> byKey;
    /** A provider that hangs keeps one of these until its own time-out, not a thread of the engine. */
    private final ExecutorService threads = Executors.newCachedThreadPool(BasicThreadFactory.builder()
            .namingPattern("notification-channel")
            .daemon(true)
            .build());

    Channels(List<Channel> all) {
        this.byKey = all.stream().collect(Collectors.toMap(Channel::key, Function.identity()));
    }

    public boolean isConfigured(String key) {
        Channel channel = byKey.get(key);
        return channel != null && channel.isConfigured();
    }

    /** Whether that channel finds staff by the keys of groups and people. */
    public boolean knowsStaff(String key) {
        Channel channel = byKey.get(key);
        return channel != null && channel.knowsStaff();
    }

    /** Tries once to deliver; never throws for what a provider does. */
    public Outcome send(String key, Letter letter) {
        Channel channel = byKey.get(key);
        if (channel == null || !channel.isConfigured()) {
            return Outcome.givenUp("The channel '" + key + "' is not configured");
        }
        return within(channel, letter);
    }

    private Outcome within(Channel channel, Letter letter) {
        Future<Outcome> sending = threads.submit(() -> channel.send(letter));
        try {
            return sending.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Outcome.unanswered("No answer within " + LIMIT.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.unanswered("Interrupted");
        } catch (ExecutionException | CancellationException e) {
            return Outcome.tryAgain(String.valueOf(e.getCause()));
        } finally {
            sending.cancel(true);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
