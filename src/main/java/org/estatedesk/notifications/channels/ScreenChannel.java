package org.estatedesk.notifications.channels;

import org.springframework.stereotype.Component;

/** The screens of staff: what is stored is there. */
@Component
class ScreenChannel implements Channel {

    @Override
    public String key() {
        return Channels.SCREEN;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public boolean knowsStaff() {
        return true;
    }

    @Override
    public Outcome send(Letter letter) {
        return Outcome.delivered("shown");
    }
}
