package org.estatedesk.people.workflow;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.estatedesk.people.PeopleFiles;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.people.Role;
import org.springframework.stereotype.Component;

/** Writes the groups and their rights as {@code people/rights.yaml} has them. */
@Component
class RightsAtStart {

    private final PeopleFiles files;
    private final PeopleTexts texts;
    private final IdentityService identities;
    private final GrantWriter writer;

    RightsAtStart(PeopleFiles files, PeopleTexts texts, IdentityService identities, GrantWriter writer) {
        this.files = files;
        this.texts = texts;
        this.identities = identities;
        this.writer = writer;
    }

    void write() {
        Map<String, Role> roles = files.roles();
        roles.keySet().forEach(this::writeGroup);
        writer.write(RoleGrants.of(roles), roles.keySet());
    }

    private void writeGroup(String key) {
        Group present = identities.createGroupQuery().groupId(key).singleResult();
        Group group = present == null ? identities.newGroup(key) : present;
        group.setName(texts.group(key));
        group.setType(key.equals(Groups.CAMUNDA_ADMIN) ? Groups.GROUP_TYPE_SYSTEM : Groups.GROUP_TYPE_WORKFLOW);
        identities.saveGroup(group);
    }
}
