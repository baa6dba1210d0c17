package org.estatedesk.people.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.people.DemoPerson;
import org.estatedesk.platform.DemoMode;
import org.springframework.stereotype.Component;

/** Creates the people of the demonstration who do not exist yet; a production start creates none. */
@Component
class DemoPeopleAtStart {

    private final DemoMode demoMode;
    private final IdentityService identities;

    DemoPeopleAtStart(DemoMode demoMode, IdentityService identities) {
        this.demoMode = demoMode;
        this.identities = identities;
    }

    void create() {
        if (demoMode.isOn()) {
            DemoPerson.byId().forEach(this::createIfNew);
        }
    }

    /** An existing person stays as is: the password or the groups may have been changed on purpose. */
    private void createIfNew(String id, DemoPerson person) {
        if (identities.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identities.newUser(id);
        user.setFirstName(person.pinyin());
        user.setLastName(person.characters());
        user.setPassword(id);
        identities.saveUser(user);
        person.groups().forEach(group -> identities.createMembership(id, group));
    }
}
