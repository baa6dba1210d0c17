package org.estatedesk.notifications.channels;

import java.util.List;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Recipient;
import org.estatedesk.notifications.Recipient.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which addresses a channel reaches a recipient, as known at this moment. */
@Component
public class Addresses {

    private static final String OF_PERSON = """
            select email_ from act_id_user where id_ = :id and btrim(email_) <> ''""";

    private static final String OF_GROUP = """
            select distinct person.email_ from act_id_user person
            join act_id_membership member on member.user_id_ = person.id_
            where member.group_id_ = :id and btrim(person.email_) <> '' order by person.email_""";

    private final JdbcClient store;
    private final Channels channels;

    Addresses(JdbcClient store, Channels channels) {
        this.store = store;
        this.channels = channels;
    }

    /** Empty if that channel cannot reach the recipient. */
    public List<String> of(Notification message, String channel) {
        Recipient recipient = message.recipient();
        if (!recipient.isStaff()) {
            return outside(message, channel);
        }
        if (channel.equals(Channels.EMAIL)) {
            return emails(recipient);
        }
        return channels.knowsStaff(channel) ? List.of(recipient.id()) : List.of();
    }

    /** Those that an administrator gave in Admin to a person, or to all members of a group. */
    private List<String> emails(Recipient staff) {
        return store.sql(staff.kind() == Kind.PERSON ? OF_PERSON : OF_GROUP)
                .param("id", staff.id())
                .query(String.class)
                .list();
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
