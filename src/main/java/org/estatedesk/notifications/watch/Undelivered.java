package org.estatedesk.notifications.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.estatedesk.platform.warnings.Trouble;
import org.estatedesk.platform.warnings.Watched;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Messages that did not get through: refused for good, tried three times, or told by nobody. Over when the recipient was
 * reached after all, by the same message or a later one of the case, or when the case is closed. Counted by channel: what
 * whoever administers can mend is the channel.
 */
@Component
class Undelivered extends Watched {

    private static final String BY_CHANNEL = """
            select coalesce(n.channel, 'phone') as channel, count(*) as number, min(n.created_at) as since,
                (array_agg(n.case_number order by n.id desc))[1] as case_number
            from notification n join service_case c on c.case_number = n.case_number and c.status = 'OPEN'
            where n.state in ('WAITING', 'FAILED')
                and (n.state = 'FAILED' or (
                    select not bool_or(a.delivered)
                        and (bool_or(a.permanent) or count(*) >= 3 * count(distinct a.address))
                    from notification_attempt a where a.notification_id = n.id))
                and not exists (
                    select from notification later
                    where later.case_number = n.case_number and later.id > n.id and later.recipient = n.recipient
                        and later.state in ('SENT', 'SHOWN', 'CALLED'))
            group by 1""";

    /** Those of which {@code messages/warnings} has a sentence each. */
    private static final Set<String> KNOWN = Set.of("email", "sms", "phone");

    private final JdbcClient store;

    Undelivered(JdbcClient store) {
        this.store = store;
    }

    @Override
    public List<Trouble> now() {
        return store.sql(BY_CHANNEL).query((row, number) -> trouble(row)).list();
    }

    private static Trouble trouble(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        String caseNumber = row.getString("case_number");
        Instant since = row.getTimestamp("since").toInstant();
        List<Object> fields = List.of(row.getLong("number"), caseNumber);
        String code = "messages." + (KNOWN.contains(channel) ? channel : "other");
        return new Trouble("messages by " + channel, since, code, fields, Trouble.caseFile(caseNumber));
    }
}
