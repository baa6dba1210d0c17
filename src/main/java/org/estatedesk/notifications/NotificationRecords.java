package org.estatedesk.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.estatedesk.notifications.Notifications.Alert;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Messages are written and settled, never deleted. */
interface NotificationRecords extends Repository<Notification, Long> {

    Notification save(Notification written);

    Optional<Notification> findById(long id);

    @Query("select n from Notification n left join fetch n.attempts where n.caseNumber = :caseNumber order by n.id")
    List<Notification> of(String caseNumber);

    @Query("select n.id from Notification n where n.caseNumber = :caseNumber and n.id > :id order by n.id")
    List<Long> idsAfter(String caseNumber, long id, Limit most);

    @Query("select n from Notification n left join fetch n.attempts where n.id in :ids order by n.id")
    List<Notification> withAttempts(Collection<Long> ids);

    long countByCaseNumber(String caseNumber);

    /** The newest first. */
    @Query("""
            select new org.estatedesk.notifications.Notifications$Alert(n.id, n.content.text, n.caseNumber, n.createdAt)
            from Notification n
            where n.createdAt > :since
              and (n.recipient.kind = org.estatedesk.notifications.Recipient.Kind.GROUP and n.recipient.id in :groups
                or n.recipient.kind = org.estatedesk.notifications.Recipient.Kind.PERSON and n.recipient.id = :person)
            order by n.createdAt desc, n.id desc""")
    List<Alert> alerts(String person, Collection<String> groups, Instant since, Limit limit);
}
