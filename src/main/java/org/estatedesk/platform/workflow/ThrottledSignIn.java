package org.estatedesk.platform.workflow;

import jakarta.ws.rs.ClientErrorException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.signin.SignInMemory;
import org.estatedesk.platform.web.signin.SignInThrottle;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The engine's identity service with {@link SignInThrottle} before each password that comes over HTTP: by Basic, by the form
 * of a web app, or to be verified. All of them ask here, and answer 429 in words.
 */
class ThrottledSignIn extends IdentityServiceImpl {

    /** The engine's commands that change nothing about anybody, by name: whatever is unknown is taken for a change. */
    private static final Pattern LOOKING = Pattern.compile("(Get|Check|Is)\\w*|Create\\w+QueryCmd");

    private final SignInThrottle throttle;
    private final SignInMemory memory;

    ThrottledSignIn(SignInThrottle throttle, SignInMemory memory) {
        this.throttle = throttle;
        this.memory = memory;
    }

    @Override
    public void setCommandExecutor(CommandExecutor engine) {
        super.setCommandExecutor(new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> command) {
                T result = engine.execute(command);
                if (!LOOKING.matcher(command.getClass().getSimpleName()).matches()) {
                    memory.forget();
                }
                return result;
            }
        });
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        if (userId == null
                || password == null
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes caller)) {
            return super.checkPassword(userId, password);
        }
        String address = Objects.toString(caller.getRequest().getRemoteAddr(), "");
        try {
            throttle.check(userId, address);
        } catch (RequestRefused refusal) {
            throw new ClientErrorException(inWords(refusal), refusal.status().value(), refusal);
        }
        boolean right = memory.isRight(userId, password, () -> super.checkPassword(userId, password));
        throttle.note(userId, address, right);
        return right;
    }

    private static String inWords(RequestRefused refusal) {
        return Texts.ofReader("messages/platform").say(refusal.messageCode(), refusal.arguments());
    }
}
