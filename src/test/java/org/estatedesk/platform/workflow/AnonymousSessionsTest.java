package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;

/** What a visitor who never signs in leaves behind. */
class AnonymousSessionsTest {

    private static final String PEOPLE = "authenticatedUser";

    private final MockServletContext context = new MockServletContext();
    private final AnonymousSessions sessions = new AnonymousSessions();

    @BeforeEach
    void settings() {
        context.setSessionTimeout(720);
    }

    @Test
    void aVisitorsSessionIsShortAndAPersonsLastsAsTheSettingsSay() {
        MockHttpSession visitor = visit();
        assertThat(visitor.getMaxInactiveInterval()).isEqualTo(600);
        sets(visitor, new Authentications());
        assertThat(visitor.getMaxInactiveInterval()).isEqualTo(600);
        signIn(visitor);
        assertThat(visitor.getMaxInactiveInterval()).isEqualTo(12 * 60 * 60);
    }

    @Test
    void visitorsPushOneAnotherOutAndNobodyWhoSignedIn() {
        MockHttpSession person = visit();
        signIn(person);
        List<MockHttpSession> visitors =
                Stream.generate(this::visit).limit(AnonymousSessions.MOST + 3).toList();
        assertThat(person.isInvalid()).isFalse();
        assertThat(visitors.stream().filter(MockHttpSession::isInvalid)).hasSize(3);
        assertThat(visitors.get(2).isInvalid()).isTrue();
    }

    private MockHttpSession visit() {
        MockHttpSession session = new MockHttpSession(context) {
            @Override
            public void invalidate() {
                sessions.sessionDestroyed(new HttpSessionEvent(this));
                super.invalidate();
            }
        };
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private void signIn(MockHttpSession session) {
        Authentications people = new Authentications();
        people.addOrReplace(new UserAuthentication("anna", "default"));
        sets(session, people);
    }

    private void sets(MockHttpSession session, Authentications people) {
        session.setAttribute(PEOPLE, people);
        sessions.attributeAdded(new HttpSessionBindingEvent(session, PEOPLE, people));
    }
}
