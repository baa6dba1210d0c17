package org.estatedesk.notifications.delivery;

import java.util.List;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Recipient;
import org.estatedesk.notifications.channels.Channels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Under which addresses a channel reaches a recipient, as known at this moment. */
@Component
public class Addresses {

    private final StaffDirectory staff;
    private final Channels channels;

    Addresses(StaffDirectory staff, Channels channels) {
        this.staff = staff;
        this.channels = channels;
    }

    /** Empty if that channel cannot reach the recipient. */
    public List<String> of(Notification message, String channel) {
        Recipient recipient = message.recipient();
        if (!recipient.isStaff()) {
            return outside(message, channel);
        }
        if (channel.equals(Channels.EMAIL)) {
            return staff.emails(recipient);
        }
        return channels.knowsStaff(channel) ? List.of(recipient.id()) : List.of();
    }

    private static List<String> outside(Notification message, String channel) {
        return switch (channel) {
            case Channels.EMAIL -> listOf(message.email());
            case Channels.SMS -> listOf(narrow(message.phone()));
            default -> List.of();
        };
    }

    private static List<String> listOf(@Nullable String address) {
        return address == null || address.isBlank() ? List.of() : List.of(address.strip());
    }

    /** People write "138 0013 8000" and "(021) 5555-0000"; gateways want the digits. */
    private static @Nullable String narrow(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("[\\s()-]", "");
    }
}
