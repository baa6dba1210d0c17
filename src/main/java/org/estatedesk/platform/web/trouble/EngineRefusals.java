package org.estatedesk.platform.web.trouble;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.estatedesk.platform.web.body.RequestRefused;
import org.glassfish.jersey.message.internal.HeaderValueException;
import org.springframework.http.HttpStatus;

/**
 * Tells what the engine refuses from what fails in it: it answers much of both with status 500 and its own words. As long
 * as it runs no drawing it only looks up what the request names; what goes wrong there is the request's.
 */
public final class EngineRefusals {

    private static final String ENGINE = "org.camunda.bpm.";
    private static final String RUNNING = ENGINE + "engine.impl.pvm.";

    /** How the engine says that it does not find something. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "n't exist|not exist|\\b[Nn]o .*(found|deployed)|have a subscription|because \"\\w+\" is null",
            Pattern.DOTALL);

    private static final String CODE = "ENGINE-";
    private static final RequestRefused NOT_THERE = new RequestRefused(HttpStatus.NOT_FOUND, "refused.unknown");
    private static final RequestRefused UNFIT = RequestRefused.badRequest("refused.unfit");
    private static final RequestRefused UNREADABLE = RequestRefused.badRequest("refused.unreadable");
    private static final RequestRefused NOT_ALLOWED = new RequestRefused(HttpStatus.FORBIDDEN, "refused.role");

    private static final Map<HttpStatus, RequestRefused> OWN =
            Map.of(HttpStatus.NOT_FOUND, NOT_THERE, HttpStatus.FORBIDDEN, NOT_ALLOWED);

    private EngineRefusals() {}

    /**
     * The refusal that fits, if the engine only refuses.
     *
     * @param meant what it would answer; its own words are kept, unless they begin with a code
     */
    public static Optional<RequestRefused> of(Throwable failure, HttpStatus meant) {
        Throwable root =
                Optional.ofNullable(ExceptionUtils.getRootCause(failure)).orElse(failure);
        String words = String.valueOf(root.getMessage());
        return switch (meant) {
            case INTERNAL_SERVER_ERROR ->
                isFromReading(failure, root)
                        ? Optional.of(UNREADABLE)
                        : isFromLookingUp(root)
                                ? Optional.of(UNKNOWN.matcher(words).find() ? NOT_THERE : UNFIT)
                                : Optional.empty();
            case BAD_REQUEST -> StringUtils.isBlank(root.getMessage()) ? Optional.of(UNFIT) : Optional.empty();
            case NOT_FOUND -> words.startsWith(CODE) ? Optional.of(NOT_THERE) : Optional.empty();
            case FORBIDDEN -> words.startsWith(CODE) ? Optional.of(NOT_ALLOWED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** For somebody who does not read the engine's English: what it refuses is said in one of the desk's own sentences. */
    public static Optional<RequestRefused> inOwnWords(Throwable failure, HttpStatus meant) {
        return meant.is4xxClientError()
                        && ExceptionUtils.getThrowableList(failure).stream().noneMatch(EngineRefusals::isOurs)
                ? Optional.of(OWN.getOrDefault(meant, UNFIT))
                : Optional.empty();
    }

    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.estatedesk.");
    }

    /** Before the engine is asked: a header, or a parameter of the address. */
    private static boolean isFromReading(Throwable failure, Throwable root) {
        return failure instanceof HeaderValueException
                || Stream.of(root.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(ENGINE + "engine.rest.dto.")
                                && frame.getMethodName().equals("setValueBasedOnAnnotation"));
    }

    private static boolean isFromLookingUp(Throwable root) {
        StackTraceElement[] trace = root.getStackTrace();
        boolean isEngines = root.getClass().getName().startsWith(ENGINE)
                || root instanceof NullPointerException
                        && trace.length > 0
                        && trace[0].getClassName().startsWith(ENGINE);
        return isEngines
                && Stream.of(trace).noneMatch(frame -> frame.getClassName().startsWith(RUNNING));
    }
}
