package org.estatedesk.tasklist.finding;

import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.UnknownCase;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.tasklist.CaseHeads;
import org.estatedesk.tasklist.CaseTab;
import org.estatedesk.tasklist.CaseTabs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens a case that was found, to be read only. */
@RestController
class OpenController {

    private final CaseFinder finder;
    private final Cases cases;
    private final CaseHeads heads;
    private final CaseTabs views;
    private final Caller caller;

    OpenController(CaseFinder finder, Cases cases, CaseHeads heads, CaseTabs views, Caller caller) {
        this.finder = finder;
        this.cases = cases;
        this.heads = heads;
        this.views = views;
        this.caller = caller;
    }

    /**
     * The case as the tab "Case" shows it; that it was opened stands in the read log (KNB-07).
     *
     * @throws UnknownCase if there is none, or it is none of the person's business: nobody learns which
     */
    @GetMapping("/desk/find/cases/{number}")
    CaseTab open(@PathVariable String number) {
        caller.require(Role::worksOnTasks);
        ServiceCase about =
                cases.byNumber(number).filter(known -> finder.seen(number)).orElseThrow(() -> new UnknownCase(number));
        return views.found(views.of(about, heads.of(about), null));
    }
}
