package org.estatedesk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.body.ValueCriterion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Closes the engine's doors behind which free text of a case lies unmasked (KNB-06): the desk's own audit shows the same
 * with masks. Variables themselves are closed by the engine's rights; here nobody may guess one either, by asking for the
 * cases in which it has a certain value, or for an order by it.
 */
@Component
class AuditorsSeeMasked {

    private static final Pattern FREE_TEXT = Pattern.compile(
            ".*/(comment|attachment|stacktrace|errorDetails|error-details|rendered-form|form-variables)(/.*)?");

    private final Caller caller;

    AuditorsSeeMasked(Caller caller) {
        this.caller = caller;
    }

    /**
     * Looks at a request of somebody who has signed in.
     *
     * @param comparesValues whether its body asks for what has certain values in its variables
     * @throws RequestRefused with status 403
     */
    void check(HttpServletRequest request, boolean comparesValues) {
        boolean isText =
                caller.onlyAudits() && FREE_TEXT.matcher(Paths.of(request)).matches();
        if (isText || (comparesValues || comparesValues(request)) && seesMasked()) {
            throw new RequestRefused(HttpStatus.FORBIDDEN, "refused.auditor.unmasked");
        }
    }

    /** Another role besides opens some cases; a query would be about all that an auditor sees. */
    private boolean seesMasked() {
        return caller.may(Role::audits) && !caller.administers();
    }

    private static boolean comparesValues(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Stream.of(query.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .anyMatch(pair -> ValueCriterion.isParameter(decoded(pair[0]), decoded(pair[pair.length - 1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
