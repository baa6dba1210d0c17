package org.estatedesk.platform.workflow;

import jakarta.ws.rs.ClientErrorException;
import java.util.Objects;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.signin.SignInThrottle;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The engine's identity service with {@link SignInThrottle} before each password that comes over HTTP: by Basic, by the form
 * of a web app, or to be verified. All of them ask here, and answer 429 in words.
 */
class ThrottledSignIn extends IdentityServiceImpl {

    private final SignInThrottle throttle;

    ThrottledSignIn(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        if (userId == null
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes caller)) {
            return super.checkPassword(userId, password);
        }
        String address = Objects.toString(caller.getRequest().getRemoteAddr(), "");
        try {
            throttle.check(userId, address);
        } catch (RequestRefused refusal) {
            throw new ClientErrorException(inWords(refusal), refusal.status().value(), refusal);
        }
        boolean right = super.checkPassword(userId, password);
        throttle.note(userId, address, right);
        return right;
    }

    private static String inWords(RequestRefused refusal) {
        return Texts.ofReader("messages/platform").say(refusal.messageCode(), refusal.arguments());
    }
}
