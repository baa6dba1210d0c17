package org.estatedesk.drawings.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.LiveSurroundings;
import org.estatedesk.drawings.web.FindingView;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells a manager what the guard would say, without deploying anything (ROL-03). Sentences follow Accept-Language. */
@RestController
class CheckController {

    private static final String BUNDLE = "messages/drawings";
    private static final int MOST_FILES = 100;
    private static final int MOST_MEGABYTES = 5;

    /** What would be deployed together. */
    record Question(@Nullable List<@Nullable Sent> files) {}

    /**
     * A file as the Modeler would send it.
     *
     * @param name with its ending, such as {@code complaint-handling.bpmn}
     * @param content the text of the file
     */
    record Sent(@Nullable String name, @Nullable String content) {

        boolean isWhole() {
            return name != null && !name.isBlank() && content != null;
        }

        DrawingFile file() {
            return new DrawingFile(String.valueOf(name), String.valueOf(content).getBytes(UTF_8));
        }
    }

    /** What is wrong; empty if the files could be deployed. */
    record Answer(List<FindingView> findings) {}

    private final DrawingVersions versions;
    private final BeanFactory beans;
    private final Caller caller;

    CheckController(DrawingVersions versions, BeanFactory beans, Caller caller) {
        this.versions = versions;
        this.beans = beans;
        this.caller = caller;
    }

    @PostMapping("/desk/drawings/check")
    Answer check(@RequestBody Question question) {
        caller.require(Role::deploys);
        List<Finding> findings = HouseRules.check(files(question), new LiveSurroundings(versions, beans));
        return new Answer(FindingView.of(findings, LocaleContextHolder.getLocale()));
    }

    private static List<DrawingFile> files(Question question) {
        List<@Nullable Sent> sent = question.files() == null ? List.of() : question.files();
        if (sent.isEmpty() || sent.stream().anyMatch(file -> file == null || !file.isWhole())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, BUNDLE, "check.no-files", Map.of());
        }
        List<DrawingFile> files = sent.stream().map(Sent::file).toList();
        long size = files.stream().mapToLong(file -> file.content().length).sum();
        if (files.size() > MOST_FILES || size > MOST_MEGABYTES * 1_000_000L) {
            Map<String, Integer> limits = Map.of("files", MOST_FILES, "megabytes", MOST_MEGABYTES);
            throw new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, BUNDLE, "check.too-much", limits);
        }
        return files;
    }
}
