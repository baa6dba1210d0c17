package org.estatedesk.people.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.estatedesk.platform.Mailbox;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Keeps no profile with an e-mail address that may not reach its owner, whatever door it comes through. */
class DeskIdentities extends DbIdentityServiceProvider {

    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return DeskIdentities.class;
            }

            @Override
            public Session openSession() {
                return new DeskIdentities();
            }
        };
    }

    /** Who only changes a password is not asked about an address of long ago. */
    @Override
    public IdentityOperationResult saveUser(User user) {
        UserEntity profile = (UserEntity) user;
        if (profile.getRevision() == 0 || !profile.hasNewPassword()) {
            check(profile.getEmail());
        }
        return super.saveUser(user);
    }

    private static void check(@Nullable String email) {
        try {
            if (email != null && !email.isBlank()) {
                Mailbox.of(email.strip());
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST, "messages/people", "people.unreadable-email", Map.of("address", email));
        }
    }
}
