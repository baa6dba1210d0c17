package org.estatedesk.people.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.estatedesk.support.DeskTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a second start on the same store does, and leaves alone. */
@DeskTest
class StartAgainTest {

    @Autowired
    PeopleAtStart start;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Test
    void nothing_is_doubled() {
        List<Long> before = counts();

        start.afterSingletonsInstantiated();

        assertThat(counts()).isEqualTo(before).doesNotContain(0L);
    }

    @Test
    void a_filter_that_was_changed_is_mended_and_one_that_a_person_made_stays() {
        Filter late = deskFilter("Late");
        String id = late.getId();
        filters.saveFilter(late.setQuery(tasks.createTaskQuery().taskName("spoilt")));
        Filter own = filters.saveFilter(filters.newTaskFilter("Late")
                .setOwner("demo")
                .setQuery(tasks.createTaskQuery().taskName("mine")));
        try {
            start.afterSingletonsInstantiated();

            assertThat(deskFilter("Late").getId()).isEqualTo(id);
            assertThat(name(deskFilter("Late"))).isNull();
            assertThat(name(filters.getFilter(own.getId()))).isEqualTo("mine");
        } finally {
            filters.deleteFilter(own.getId());
        }
    }

    @Test
    void rights_on_the_procedures_of_the_file_are_put_right_and_those_on_other_procedures_stay() {
        Authorization drift = grant("gate", "complaint-handling");
        Authorization given = grant("gate", "a-procedure-of-tomorrow");
        try {
            start.afterSingletonsInstantiated();

            assertThat(find(drift)).isZero();
            assertThat(find(given)).isEqualTo(1);
        } finally {
            authorizations.deleteAuthorization(given.getId());
        }
    }

    @Test
    void a_person_who_changed_the_own_name_keeps_it() {
        rename("gate", "Somebody");

        start.afterSingletonsInstantiated();

        assertThat(user("gate").getFirstName()).isEqualTo("Somebody");
        rename("gate", "Lin Feng");
    }

    private List<Long> counts() {
        return List.of(
                identities.createUserQuery().count(),
                identities.createGroupQuery().count(),
                filters.createTaskFilterQuery().count(),
                authorizations.createAuthorizationQuery().count());
    }

    private Filter deskFilter(String name) {
        return filters.createTaskFilterQuery().filterName(name).list().stream()
                .filter(filter -> filter.getOwner() == null)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String name(Filter filter) {
        return ((TaskQueryImpl) filter.getQuery()).getName();
    }

    private Authorization grant(String group, String procedure) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(procedure);
        grant.setPermissions(new Permission[] {ProcessDefinitionPermissions.CREATE_INSTANCE});
        return authorizations.saveAuthorization(grant);
    }

    private long find(Authorization grant) {
        return authorizations
                .createAuthorizationQuery()
                .authorizationId(grant.getId())
                .count();
    }

    private User user(String id) {
        return identities.createUserQuery().userId(id).singleResult();
    }

    private void rename(String id, String name) {
        User user = user(id);
        user.setFirstName(name);
        identities.saveUser(user);
    }
}
