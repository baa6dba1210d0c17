package org.estatedesk.tasklist.finding;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search box of Tasklist, for staff. */
@RestController
@RequestMapping("/desk/find")
class FindController {

    private static final String TEXTS = "messages/finding";
    private static final int LONGEST = 200;

    /** @param more whether there are others that fit */
    record Found(List<FoundCase> cases, boolean more) {}

    private final CaseFinder finder;
    private final FoundCases found;
    private final QuestionLimit limit;
    private final Caller caller;

    FindController(CaseFinder finder, FoundCases found, QuestionLimit limit, Caller caller) {
        this.finder = finder;
        this.found = found;
        this.limit = limit;
        this.caller = caller;
    }

    /**
     * The cases that a text may mean, the closest first.
     *
     * @param whole only what is meant as a whole, for a form in which that telephone or unit stands
     * @throws Refusal with status 422 if it is too long, 429 if the person asks too much
     */
    @GetMapping
    Found find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean whole) {
        caller.require(Role::worksOnTasks);
        String asked =
                Normalizer.normalize(q.replace("\0", ""), Normalizer.Form.NFKC).strip();
        if (asked.length() > LONGEST) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, TEXTS, "finding.long", Map.of("longest", LONGEST));
        }
        if (asked.isEmpty()) {
            return new Found(List.of(), false);
        }
        String person = caller.id();
        if (!limit.allows(person)) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, TEXTS, "finding.often", Map.of());
        }
        List<FoundRow> rows = finder.find(asked, whole);
        // A unit may have many: one question tells of them once.
        limit.told(person, rows.stream().allMatch(FoundRow::seen) ? 0 : 1);
        return shown(rows);
    }

    /** What the person registered or was first asked about (HOT-10). */
    @GetMapping("/mine")
    Found mine() {
        caller.require(Role::worksOnTasks);
        return shown(finder.mine());
    }

    private Found shown(List<FoundRow> rows) {
        boolean more = rows.size() == CaseFinder.MOST;
        return new Found(found.show(more ? rows.subList(0, rows.size() - 1) : rows), more);
    }
}
