package org.estatedesk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Refuses every changing request of somebody who only audits (ROL-09), at all doors alike. The engine's rights alone would
 * not do: it answers some calls of people without rights by doing nothing, and others by what the request lacks. What is
 * not known as a query counts as a change.
 */
@Component
public class AuditorsChangeNothing {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Queries whose criteria may be too long for an address. */
    private static final Pattern QUERY =
            Pattern.compile("(/engine-rest(/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)"
                    + "/(process-instance|execution|task|variable-instance|job|job-definition|external-task|group|schema/log"
                    + "|case-instance|case-execution|history/(activity-instance|variable-instance|process-instance|job-log|task"
                    + "|external-task-log|case-instance|detail))(/count)?");

    private static final Pattern COCKPIT_QUERY = Pattern.compile("/camunda/api/cockpit/plugin/base/[^/]+"
            + "/((process-instance|incident)(/count)?|(process-definition|process-instance)/[^/]+/called-[a-z-]+)");

    private static final Pattern SIGNING_IN_AND_OUT =
            Pattern.compile("/camunda/api/admin/auth/user/[^/]+/(login/[^/]+|logout)|/desk/sign-out-everywhere");

    /** A look without masks is a look; who takes it is written down there. */
    private static final Pattern DISCLOSURE = Pattern.compile("/desk/audit/cases/[^/]+/disclosure");

    private final Caller caller;

    AuditorsChangeNothing(Caller caller) {
        this.caller = caller;
    }

    /**
     * Looks at a request by its method and its address.
     *
     * @throws RequestRefused with status 403
     */
    public void check(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())
                && caller.onlyAudits()
                && !mayStill(caller.id(), request.getMethod(), Paths.of(request))) {
            throw new RequestRefused(HttpStatus.FORBIDDEN, "refused.auditor.change");
        }
    }

    private static boolean mayStill(String person, String method, String path) {
        return switch (method) {
            case "POST" -> isReading(path);
            case "PUT" -> isOwn(person, path);
            default -> false;
        };
    }

    private static boolean isReading(String path) {
        return QUERY.matcher(path).matches()
                || COCKPIT_QUERY.matcher(path).matches()
                || SIGNING_IN_AND_OUT.matcher(path).matches()
                || DISCLOSURE.matcher(path).matches();
    }

    /** Everybody's name and password are one's own. */
    private static boolean isOwn(String person, String path) {
        return path.matches(".*/user/" + Pattern.quote(person) + "/(profile|credentials)");
    }
}
