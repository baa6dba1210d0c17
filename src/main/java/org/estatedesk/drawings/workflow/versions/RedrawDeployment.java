package org.estatedesk.drawings.workflow.versions;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.versions.Judgement;
import org.estatedesk.drawings.versions.Redraw;
import org.estatedesk.drawings.web.FindingView;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Deploys what comes from the browser by the very way that the desktop Modeler goes. */
@Component
class RedrawDeployment {

    private final RepositoryService repository;
    private final Judgement judgement;

    RedrawDeployment(RepositoryService repository, Judgement judgement) {
        this.repository = repository;
        this.judgement = judgement;
    }

    /**
     * Deploys as the signed-in person, through the guard and within the running transaction.
     *
     * @return the deployment's id, under which {@link org.estatedesk.drawings.DrawingChange} has its rows by now
     * @throws ErrorResponseException when a house rule refuses it, with every finding by itself, for marking the elements
     */
    String deploy(Redraw redraw) {
        try {
            return judgement.goingBackTo(redraw.cameFrom(), () -> send(redraw));
        } catch (ParseException refused) {
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST, problem(findings(redraw.file(), refused)), refused);
        }
    }

    private String send(Redraw redraw) {
        DrawingFile file = redraw.file();
        return repository
                .createDeployment()
                .name(redraw.reason())
                .source(Redraw.SOURCE)
                .addInputStream(file.name(), new ByteArrayInputStream(file.content()))
                .deploy()
                .getId();
    }

    private static ProblemDetail problem(List<Finding> findings) {
        Locale language = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, new FindingTexts(language).describeAll(findings));
        problem.setProperty("findings", FindingView.of(findings, language));
        return problem;
    }

    /** What the guard let pass, the engine itself may still refuse: then its own words have to do. */
    private List<Finding> findings(DrawingFile file, ParseException refused) {
        List<Finding> found = judgement.last();
        if (found.stream().anyMatch(Finding::isError)) {
            return found;
        }
        Finding engine = Finding.ofFile(file.name(), HouseRule.UNREADABLE, String.valueOf(refused.getMessage()));
        return Stream.concat(Stream.of(engine), found.stream()).toList();
    }
}
