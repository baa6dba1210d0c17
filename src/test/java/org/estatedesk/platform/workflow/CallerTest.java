package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.server.ResponseStatusException;

/** What the rights file says, the desk does: a new role needs no Java. */
class CallerTest {

    private final IdentityServiceImpl identities = new IdentityServiceImpl();
    private final Caller caller = new EngineCaller(
            identities, mock(TaskService.class), mock(HistoryService.class), Roles.read("people/more-rights.yaml"));

    @AfterEach
    void signOut() {
        identities.clearAuthentication();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aRoleThatTheFileAddsHasItsRightsAndNoOthers() {
        identities.setAuthentication("zhou", List.of("night-shift", "choir"));
        assertThat(caller.may(Role::keepsCalendar)).isTrue();
        assertThatCode(() -> caller.require(Role::keepsCalendar)).doesNotThrowAnyException();
        assertThat(caller.may(Role::deploys)).isFalse();
        assertThat(caller.administers()).isFalse();
        assertThatThrownBy(() -> caller.require(Role::audits))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("403")
                .hasMessageContaining("This is only for: Auditor.");
    }

    @Test
    void whoMayIsToldInTheReadersLanguage() {
        identities.setAuthentication("zhou", List.of("choir"));
        LocaleContextHolder.setLocale(Locale.CHINA);
        assertThatThrownBy(() -> caller.require(Role::audits)).hasMessageContaining("只有以下岗位可以进行此操作：审计员。");
    }

    @Test
    void aGroupThatTheFileDoesNotNameHasNoRights() {
        identities.setAuthentication("zhou", List.of("choir"));
        assertThat(caller.may(role -> true)).isFalse();
        assertThat(caller.onlyAudits()).isFalse();
    }

    @Test
    void whoeverAdministersMayEverything() {
        identities.setAuthentication("qian", List.of("boss"));
        assertThat(caller.may(Role::audits)).isTrue();
        assertThat(caller.administers()).isTrue();
        assertThat(caller.onlyAudits()).isFalse();
    }

    @Test
    void whoeverOnlyAuditsHasNoOtherGroup() {
        identities.setAuthentication("sun", List.of("auditor"));
        assertThat(caller.onlyAudits()).isTrue();
        identities.setAuthentication("sun", List.of("auditor", "choir"));
        assertThat(caller.onlyAudits()).isFalse();
    }

    @Test
    void nobodyIsSignedInWhenATimerFires() {
        assertThat(caller.person()).isEmpty();
        assertThat(caller.groups()).isEmpty();
        assertThat(caller.may(role -> true)).isFalse();
        assertThatThrownBy(() -> caller.require(Role::audits)).hasMessageContaining("401");
        identities.setAuthenticatedUserId("zhou");
        assertThat(caller.person()).contains("zhou");
        assertThat(caller.groups()).isEmpty();
    }
}
