package org.estatedesk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Closes the engine's doors behind which free text of a case lies unmasked (KNB-06): the desk's own audit shows the same
 * with masks. Variables themselves are closed by the engine's rights; here nobody may guess one either, by asking for the
 * cases in which it has a certain value.
 */
@Component
class AuditorsSeeMasked {

    private static final Pattern FREE_TEXT = Pattern.compile(
            ".*/(comment|attachment|stacktrace|errorDetails|error-details|rendered-form|form-variables)(/.*)?");
    private static final Pattern VALUE_CRITERION =
            Pattern.compile("variables|processVariables|taskVariables|caseInstanceVariables");

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
        if (!caller.onlyAudits()) {
            return;
        }
        String path = Paths.of(request);
        if (FREE_TEXT.matcher(path).matches() || comparesValues || names(request, VALUE_CRITERION)) {
            throw new RequestRefused(HttpStatus.FORBIDDEN, "refused.auditor.unmasked");
        }
    }

    private static boolean names(HttpServletRequest request, Pattern parameter) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Stream.of(query.split("&"))
                .map(each -> URLDecoder.decode(each.split("=", 2)[0], StandardCharsets.UTF_8))
                .anyMatch(name -> parameter.matcher(name).matches());
    }
}
