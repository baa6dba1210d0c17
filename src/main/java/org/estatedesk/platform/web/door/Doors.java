package org.estatedesk.platform.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.web.AuditorsChangeNothing;
import org.estatedesk.platform.web.Paths;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Who comes in where, and how much may be sent there. What is not listed is closed to strangers and takes nothing from
 * anybody: whoever adds an address opens it here.
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
    private static final int TYPED = 256;

    /** What people with a role need of the engine. What an upgrade adds is the administrators' until it stands here. */
    private static final String FOR_PEOPLE = "authorization|batch|case-definition|case-instance|decision-definition"
            + "|decision-requirements-definition|deployment|engine|event-subscription|execution|external-task|filter|group"
            + "|history|identity|incident|job|job-definition|message|process-definition|process-instance|task|user"
            + "|variable-instance|version";

    /** The other ways to the same. */
    private static final Pattern ENGINE = Pattern.compile("(/engine-rest|/camunda/api/engine)/engine/[^/]+(?=/)");

    /** The first that fits counts. */
    private static final List<Door> DOORS = List.of(
            Door.open("/camunda", 0, null),
            Door.open("/camunda/favicon.ico", 0, null),
            Door.open("/camunda/app/**", 0, null),
            Door.open("/camunda/{files:assets|lib}/**", 0, null),
            Door.open("/camunda/api/{app}/plugin/{name}/static/**", 0, null),
            // The web apps' sign-in reads the engine's name before it sends a password.
            Door.open("/camunda/api/engine/engine", 0, null),
            Door.open("/camunda/api/admin/auth/user/*", 0, null),
            Door.open("/camunda/api/admin/auth/user/*/login/*", FEW_WORDS, FORM),
            Door.at("/camunda/api/admin/auth/user/*/logout", FEW_WORDS, null, null),
            Door.only("/camunda/api/cockpit/**", REQUEST, role -> role.opens().contains("cockpit")),
            Door.only("/camunda/api/tasklist/**", REQUEST, role -> !role.opens().isEmpty()),
            Door.at("/engine-rest/deployment/create", FILE, UPLOAD, Role::deploys),
            Door.at("/engine-rest/task/*/attachment/create", FILE, UPLOAD, null),
            // Whoever may not do it makes the engine count a failure: after six the deadline is dead.
            Door.only("/engine-rest/job/*/execute", REQUEST, Role::administers),
            // The engine asks nobody about a job without a process, such as the cleanup's or that of a move of cases.
            Door.at("/engine-rest/job/{id:.{20,}}/**", REQUEST, null, Role::administers),
            Door.only("/engine-rest/history/cleanup/**", REQUEST, Role::administers),
            Door.at("/engine-rest/{resource:" + FOR_PEOPLE + "}/**", REQUEST, null, null),
            Door.only("/engine-rest/**", REQUEST, Role::administers),
            Door.only("/camunda/**", REQUEST, Role::administers),
            Door.open("/", 0, null),
            Door.open("/actuator/health/**", 0, null),
            Door.only("/actuator/**", 0, Role::seesFigures),
            Door.at("/desk/sign-out-everywhere", FEW_WORDS, null, null),
            Door.at("/desk/clock/right", FEW_WORDS, null, Role::administers),
            Door.at("/desk/calendar/*", REQUEST, null, Role::keepsCalendar),
            Door.at("/desk/timetable/*", REQUEST, null, Role::keepsTimetable),
            Door.only("/desk/residents/**", REQUEST, Role::readsResidents, Role::keepsResidents),
            Door.only("/desk/contacts/**", FEW_WORDS, Role::readsContacts, Role::takesCalls),
            Door.only("/desk/answers/**", REQUEST, Role::readsAnswers, Role::keepsAnswers),
            Door.at("/desk/promises/*/move", FEW_WORDS, null, Role::movesPromises),
            Door.only("/desk/lateness/**", FEW_WORDS, Role::worksOnTasks),
            Door.only("/desk/form-drafts/*/*", TYPED, Role::worksOnTasks),
            Door.only("/desk/steps/**", FEW_WORDS, Role::worksOnTasks),
            Door.only("/desk/photos/**", FILE, Role::worksOnTasks),
            Door.at("/desk/audit/cases/*/disclosure", FEW_WORDS, null, Role::audits),
            // Who only audits has a search of its own.
            Door.only("/desk/find/**", 0, Role::worksOnTasks),
            Door.only("/desk/go/**", 0, Role::worksOnTasks),
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

    /** Whether a form or an upload is sent to where none is taken, or anything else to where a form is. */
    private static boolean isStrayForm(HttpServletRequest request) {
        String type = String.join(",", Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE)))
                .toLowerCase(Locale.ROOT);
        String taken = of(request).form();
        return FORM.equals(taken) != type.contains(FORM) || !UPLOAD.equals(taken) && type.contains(UPLOAD);
    }

    /**
     * Asks whether the caller may come in here, before the body is read.
     *
     * @throws RequestRefused with status 401 or 403; with 415 for what is neither taken nor JSON
     */
    public void check(HttpServletRequest request) {
        auditors.check(request);
        if (isStrayForm(request)) {
            throw new RequestRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "refused.upload");
        }
        Door door = of(request);
        if (!(READING.contains(request.getMethod()) ? door.readers() : door.writers()).test(caller)) {
            throw refusal(door);
        }
    }

    private RequestRefused refusal(Door door) {
        if (caller.person().isEmpty()) {
            return new RequestRefused(HttpStatus.UNAUTHORIZED, "refused.stranger");
        }
        boolean deploys = UPLOAD.equals(door.form());
        return new RequestRefused(HttpStatus.FORBIDDEN, deploys ? "refused.deployment" : "refused.role");
    }

    private static Door of(HttpServletRequest request) {
        String path = ENGINE.matcher(Paths.of(request)).replaceFirst("/engine-rest");
        return DOORS.stream().filter(door -> door.isAt(path)).findFirst().orElse(SHUT);
    }
}
