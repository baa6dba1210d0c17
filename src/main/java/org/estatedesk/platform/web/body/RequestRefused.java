package org.estatedesk.platform.web.body;

import java.io.Serializable;
import org.springframework.http.HttpStatus;

/** A request that goes no further; the message code is one of {@code messages/platform.properties}. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final Serializable[] arguments;

    /**
     * Refuses.
     *
     * @param status what HTTP calls it
     * @param messageCode the reason's code in the message bundle
     * @param arguments what the message names
     */
    public RequestRefused(HttpStatus status, String messageCode, Serializable... arguments) {
        super(messageCode, null, false, false);
        this.status = status;
        this.arguments = arguments.clone();
    }

    /** Refuses with status 400. */
    public static RequestRefused badRequest(String messageCode, Serializable... arguments) {
        return new RequestRefused(HttpStatus.BAD_REQUEST, messageCode, arguments);
    }

    /** What HTTP calls it. */
    public HttpStatus status() {
        return status;
    }

    /** The reason's code in the message bundle. */
    public String messageCode() {
        return String.valueOf(getMessage());
    }

    /** What the message names. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
