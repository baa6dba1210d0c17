package org.estatedesk.notifications.workflow;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.estatedesk.notifications.Deliveries;
import org.estatedesk.notifications.Deliveries.Begun;
import org.estatedesk.notifications.channels.Channels;
import org.estatedesk.notifications.channels.Outcome;
import org.estatedesk.platform.workflow.external.ExternalWork;
import org.estatedesk.platform.workflow.external.ExternalWorker;
import org.springframework.stereotype.Component;

/** Sends what waits at a step "Deliver": by topics of one channel each, and among them apart those that are urgent. */
@Component
class DeliveryWork implements ExternalWork {

    private static final String URGENT = "-urgent";

    /** Of what takes no time, or has no provider. */
    private static final String OTHER = "other";

    private final ExternalWorker worker;
    private final Deliveries deliveries;

    DeliveryWork(ExternalWorker worker, Deliveries deliveries) {
        this.worker = worker;
        this.deliveries = deliveries;
    }

    private static Stream<String> channels() {
        return Stream.of(Channels.EMAIL, Channels.SMS, OTHER);
    }

    static String topic(String channel, boolean urgent) {
        String lane = channels().filter(channel::equals).findFirst().orElse(OTHER);
        return urgent ? lane + URGENT : lane;
    }

    @Override
    public Stream<String> topics() {
        return channels().flatMap(channel -> Stream.of(channel, channel + URGENT));
    }

    /** Each address for itself. */
    @Override
    public void perform(LockedExternalTask task) {
        Map<String, Object> variables = task.getVariables();
        long message = Objects.requireNonNull((Number) variables.get(Delivery.NOTIFICATION_ID))
                .longValue();
        String channel = String.valueOf(variables.get("channel"));
        deliveries.left(message, channel).forEach(address -> send(task, message, channel, address));
        worker.complete(task, Map.of());
    }

    private void send(LockedExternalTask task, long message, String channel, String address) {
        Begun begun = worker.begin(task, () -> deliveries.begin(message, channel, address));
        Outcome outcome = deliveries.send(channel, begun);
        // Who is told to stop still writes down what became of it.
        Thread.interrupted();
        deliveries.note(message, begun, outcome);
    }
}
