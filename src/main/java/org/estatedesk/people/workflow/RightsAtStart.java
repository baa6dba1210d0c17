package org.estatedesk.people.workflow;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.springframework.stereotype.Component;

/** Writes the groups and their rights as {@code people/rights.yaml} has them. */
@Component
class RightsAtStart {

    private final Roles roles;
    private final PeopleTexts texts;
    private final IdentityService identities;
    private final GrantWriter writer;

    RightsAtStart(Roles roles, PeopleTexts texts, IdentityService identities, GrantWriter writer) {
        this.roles = roles;
        this.texts = texts;
        this.identities = identities;
        this.writer = writer;
    }

    void write() {
        Map<String, Role> byGroup = roles.byGroup();
        byGroup.forEach(this::writeGroup);
        writer.write(RoleGrants.of(byGroup), byGroup.keySet());
    }

    private void writeGroup(String key, Role role) {
        Group present = identities.createGroupQuery().groupId(key).singleResult();
        Group group = present == null ? identities.newGroup(key) : present;
        group.setName(texts.group(key));
        group.setType(role.administers() ? Groups.GROUP_TYPE_SYSTEM : Groups.GROUP_TYPE_WORKFLOW);
        identities.saveGroup(group);
    }
}
