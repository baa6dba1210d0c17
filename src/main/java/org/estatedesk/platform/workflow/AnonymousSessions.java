package org.estatedesk.platform.workflow;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps sessions in which nobody has signed in few and short: each page of a web app begins one for whoever asks. Where
 * there are too many, the oldest goes. From a sign-in on a session lasts as the settings say.
 */
@Component
class AnonymousSessions implements HttpSessionListener, HttpSessionAttributeListener {

    /** The most at once; each costs some hundred bytes. */
    static final int MOST = 5_000;

    private static final Duration SHORT = Duration.ofMinutes(10);

    private final Map<String, HttpSession> anonymous = new LinkedHashMap<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval((int) SHORT.toSeconds());
        add(session).ifPresent(HttpSession::invalidate);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        remove(event.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        HttpSession session = event.getSession();
        if (WebAppSession.tellsOfSomebody(event.getName(), session) && remove(session)) {
            session.setMaxInactiveInterval(session.getServletContext().getSessionTimeout() * 60);
        }
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        attributeAdded(event);
    }

    private synchronized Optional<HttpSession> add(HttpSession session) {
        anonymous.put(session.getId(), session);
        return anonymous.size() <= MOST
                ? Optional.empty()
                : anonymous.values().stream().findFirst();
    }

    private synchronized boolean remove(HttpSession session) {
        return anonymous.remove(session.getId()) != null;
    }
}
