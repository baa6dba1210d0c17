package org.estatedesk.drawings.workflow.versions;

import java.util.Map;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.versions.Overtaken;
import org.estatedesk.drawings.versions.RefusedRedraw;
import org.estatedesk.drawings.versions.UnfitRedraw;
import org.estatedesk.drawings.web.DrawingView;
import org.estatedesk.drawings.web.FindingView;
import org.estatedesk.platform.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a redraw did not go live. */
@RestControllerAdvice(assignableTypes = RedrawController.class)
class RedrawProblems {

    private final DrawingVersions versions;

    RedrawProblems(DrawingVersions versions) {
        this.versions = versions;
    }

    /** With every finding by itself, for marking the elements. */
    @ExceptionHandler
    ProblemDetail refused(RefusedRedraw refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                new FindingTexts(LocaleContextHolder.getLocale()).describeAll(refused.findings()));
        problem.setProperty("findings", FindingView.of(refused.findings(), LocaleContextHolder.getLocale()));
        return problem;
    }

    /** With the version that is live meanwhile. */
    @ExceptionHandler
    ProblemDetail overtaken(Overtaken overtaken) {
        return versions.live(overtaken.drawing())
                .map(live -> {
                    int version = live.drawing().version();
                    String by = DrawingView.deployedBy(live);
                    ProblemDetail problem =
                            problem(HttpStatus.CONFLICT, "overtaken", Map.of("version", version, "by", by));
                    problem.setProperty("version", version);
                    problem.setProperty("deployedBy", by);
                    problem.setProperty("deployedAt", live.occasion().deployedAt());
                    return problem;
                })
                .orElseGet(() -> problem(
                        HttpStatus.CONFLICT,
                        "not-live",
                        Map.of("name", overtaken.drawing().key())));
    }

    @ExceptionHandler
    ProblemDetail unfit(UnfitRedraw unfit) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, unfit.code(), Map.of("name", unfit.detail()));
    }

    private static ProblemDetail problem(HttpStatus status, String code, Map<String, ?> fields) {
        return new Refusal(status, "messages/redraws", "redraw." + code, fields).getBody();
    }
}
