package org.estatedesk.platform.web.body;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A guard in front of the engine's web interfaces that knows who calls and, by {@link BodyFacts}, what the request
 * asks for. Every bean of this type is asked about every request.
 */
@FunctionalInterface
public interface ContentGuard {

    /**
     * Looks at a request.
     *
     * @param request the request, whose caller has signed in
     * @param body what its JSON body says; nothing for other bodies
     * @throws RequestRefused when it must go no further
     */
    void check(HttpServletRequest request, BodyFacts body);
}
