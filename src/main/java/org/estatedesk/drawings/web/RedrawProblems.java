package org.estatedesk.drawings.web;

import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.versions.Overtaken;
import org.estatedesk.drawings.versions.RefusedRedraw;
import org.estatedesk.drawings.versions.UnfitRedraw;
import org.estatedesk.drawings.web.FindingView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a redraw did not go live. */
@RestControllerAdvice(assignableTypes = RedrawController.class)
class RedrawProblems {

    private final DrawingVersions versions;
    private final RedrawTexts texts;

    RedrawProblems(DrawingVersions versions, RedrawTexts texts) {
        this.versions = versions;
        this.texts = texts;
    }

    /** With every finding by itself, for marking the elements. */
    @ExceptionHandler
    ProblemDetail refused(RefusedRedraw refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, new FindingTexts(texts.language()).describeAll(refused.findings()));
        problem.setProperty("findings", FindingView.of(refused.findings(), texts.language()));
        return problem;
    }

    /** With the version that is live meanwhile. */
    @ExceptionHandler
    ProblemDetail overtaken(Overtaken overtaken) {
        return versions.live(overtaken.drawing())
                .map(live -> {
                    int version = live.drawing().version();
                    String by = DrawingView.deployedBy(live);
                    ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                            HttpStatus.CONFLICT, texts.say("overtaken", String.valueOf(version), by));
                    problem.setProperty("version", version);
                    problem.setProperty("deployedBy", by);
                    problem.setProperty("deployedAt", live.occasion().deployedAt());
                    return problem;
                })
                .orElseGet(() -> ProblemDetail.forStatusAndDetail(
                        HttpStatus.CONFLICT,
                        texts.say("not-live", overtaken.drawing().key())));
    }

    @ExceptionHandler
    ProblemDetail unfit(UnfitRedraw unfit) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, texts.say(unfit.code(), unfit.detail()));
    }
}
