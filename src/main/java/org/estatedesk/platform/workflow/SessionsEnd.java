package org.estatedesk.platform.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngines;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session with what it rests on: the person, the password, the groups, the web apps that they open, and the last time
 * that the person signed out everywhere. Asked with each request, so that it holds at once and on every node.
 */
final class SessionsEnd extends OncePerRequestFilter {

    /** What marks in a person's {@code ACT_ID_INFO} the last time of signing out everywhere. */
    static final String SIGNED_OUT = "signedOutEverywhere";

    private static final String GROUND = SessionsEnd.class.getName();

    static final String GROUND_OF = """
            with mine as (select group_id_ from act_id_membership where user_id_ = :person)
            select md5(concat_ws('|', pwd_, salt_,
                (select string_agg(group_id_, ',' order by group_id_) from mine),
                (select string_agg(concat(type_, resource_id_, perms_), ',' order by resource_id_, type_, perms_)
                    from act_ru_authorization
                    where resource_type_ = 0 and (user_id_ in (:person, '*') or group_id_ in (select group_id_ from mine))),
                (select max(value_) from act_id_info where user_id_ = :person and key_ = :signedOut)))
            from act_id_user where id_ = :person""";

    private final ObjectProvider<JdbcClient> store;

    SessionsEnd(ObjectProvider<JdbcClient> store) {
        this.store = store;
    }

    /** Also after the answer: a sign-in must not wait for the next request to be bound to its password. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        keepOrEnd(request);
        chain.doFilter(request, response);
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(GROUND) == null) {
            keepOrEnd(request);
        }
    }

    private void keepOrEnd(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String person =
                WebAppSession.person(request, ProcessEngines.NAME_DEFAULT).orElse(null);
        if (session != null && person != null) {
            String ground = groundOf(person);
            Object begunWith = session.getAttribute(GROUND);
            if (ground == null || begunWith != null && !begunWith.equals(ground)) {
                session.invalidate();
            } else if (begunWith == null) {
                session.setAttribute(GROUND, ground);
            }
        }
    }

    private @Nullable String groundOf(String person) {
        return store.getObject()
                .sql(GROUND_OF)
                .param("person", person)
                .param("signedOut", SIGNED_OUT)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
