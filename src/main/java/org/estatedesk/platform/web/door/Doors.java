package org.estatedesk.platform.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.web.AuditorsChangeNothing;
import org.estatedesk.platform.web.Paths;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Where something may be sent, how much of it and by whom. An address of the desk's own that is not listed takes nothing
 * from anybody: whoever adds one opens it here.
 */
@Component
public class Doors {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UPLOAD = "multipart/form-data";
    private static final int DRAWING = 8 * 1024;
    private static final int FILE = 10 * 1024;
    /** The engine's requests hold less; more is read to name the variable that is too long. */
    private static final int REQUEST = 4 * 1024;

    private static final int FEW_WORDS = 16;

    /** The first that fits counts. */
    private static final List<Door> OPEN = List.of(
            Door.at("/camunda/api/admin/auth/user/*/login/*", FEW_WORDS, FORM, null),
            Door.at("/engine-rest/deployment/create", FILE, UPLOAD, Role::deploys),
            Door.at("/engine-rest/engine/*/deployment/create", FILE, UPLOAD, Role::deploys),
            Door.at("/camunda/api/engine/engine/*/deployment/create", FILE, UPLOAD, Role::deploys),
            Door.at("/engine-rest/task/*/attachment/create", FILE, UPLOAD, null),
            Door.at("/engine-rest/engine/*/task/*/attachment/create", FILE, UPLOAD, null),
            Door.at("/camunda/api/engine/engine/*/task/*/attachment/create", FILE, UPLOAD, null),
            Door.at("/engine-rest/**", REQUEST, null, null),
            Door.at("/camunda/api/**", REQUEST, null, null),
            Door.at("/desk/sign-out-everywhere", FEW_WORDS, null, null),
            Door.at("/desk/calendar/*", REQUEST, null, Role::keepsCalendar),
            Door.at("/desk/timetable/*", REQUEST, null, Role::keepsTimetable),
            Door.at("/desk/promises/*/move", FEW_WORDS, null, Role::movesPromises),
            Door.at("/desk/audit/cases/*/disclosure", FEW_WORDS, null, Role::audits),
            Door.at("/desk/drawings/check", DRAWING, null, Role::deploys),
            Door.at("/desk/drawings/*/*/draft", DRAWING, null, Role::deploys),
            Door.at("/desk/drawings/*/*/difference", DRAWING, null, Role::deploys),
            Door.at("/desk/drawings/*/*/deploy", DRAWING, null, Role::deploys),
            Door.at("/desk/drawings/*/*/versions/*/go-back", FEW_WORDS, null, Role::deploys),
            Door.at("/desk/drawings/process/*/move", FEW_WORDS, null, Role::deploys),
            Door.at("/desk/drawings/process/*/move/dry-run", FEW_WORDS, null, Role::deploys));

    /** Nothing is sent to what only shows something. */
    private static final Door SHUT = Door.at("/**", 0, null, role -> false);

    private final Caller caller;
    private final AuditorsChangeNothing auditors;

    Doors(Caller caller, AuditorsChangeNothing auditors) {
        this.caller = caller;
        this.auditors = auditors;
    }

    /** The most that a body may hold at this address, in bytes. */
    int largest(HttpServletRequest request) {
        return of(request).largest();
    }

    /** Whether a form or an upload is sent to where none is taken. */
    private static boolean isStrayForm(HttpServletRequest request) {
        String type = String.join(",", Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE)))
                .toLowerCase(Locale.ROOT);
        String taken = of(request).form();
        return !FORM.equals(taken) && type.contains(FORM) || !UPLOAD.equals(taken) && type.contains(UPLOAD);
    }

    /**
     * Asks whether the caller may change something here, before the body is read.
     *
     * @throws RequestRefused with status 403; with 415 for a form or an upload where none is taken
     */
    public void check(HttpServletRequest request) {
        auditors.check(request);
        if (isStrayForm(request)) {
            throw new RequestRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "refused.upload");
        }
        Door door = of(request);
        var right = door.right();
        if (right != null && !READING.contains(request.getMethod()) && !caller.may(right)) {
            boolean deploys = UPLOAD.equals(door.form());
            throw new RequestRefused(HttpStatus.FORBIDDEN, deploys ? "refused.deployment" : "refused.role");
        }
    }

    private static Door of(HttpServletRequest request) {
        String path = Paths.of(request);
        return OPEN.stream().filter(door -> door.isAt(path)).findFirst().orElse(SHUT);
    }
}
