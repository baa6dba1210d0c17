package org.estatedesk.notifications.workflow;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.estatedesk.notifications.Recipient;
import org.estatedesk.notifications.Recipient.Kind;
import org.estatedesk.notifications.delivery.StaffDirectory;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The e-mail addresses that an administrator gave to people in Admin. */
@Component
class EngineStaffDirectory implements StaffDirectory {

    private final IdentityService identities;
    private final DeskItself desk;

    EngineStaffDirectory(IdentityService identities, DeskItself desk) {
        this.identities = identities;
        this.desk = desk;
    }

    @Override
    public List<String> emails(Recipient staff) {
        return desk.ask(() -> people(staff).list().stream()
                .map(User::getEmail)
                .filter(StringUtils::hasText)
                .distinct()
                .sorted()
                .toList());
    }

    private UserQuery people(Recipient staff) {
        UserQuery people = identities.createUserQuery();
        return staff.kind() == Kind.PERSON ? people.userId(staff.id()) : people.memberOfGroup(staff.id());
    }
}
