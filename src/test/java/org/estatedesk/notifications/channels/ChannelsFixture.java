package org.estatedesk.notifications.channels;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends by a channel without a case around it. */
@Component
public class ChannelsFixture {

    private final Channels channels;

    ChannelsFixture(Channels channels) {
        this.channels = channels;
    }

    /** Whether the mail server took it. */
    public boolean email(String to, String subject, String text) {
        return send(to, subject, text).delivered();
    }

    /** Whether the mail server, or its client, says that trying again is no use. */
    public boolean isGivenUp(String to, String text) {
        return send(to, "subject", text).permanent();
    }

    private Outcome send(String to, String subject, String text) {
        String key = UUID.randomUUID().toString();
        return channels.send(Channels.EMAIL, new Letter(to, subject, text, "CMP-2026-000001", key));
    }
}
