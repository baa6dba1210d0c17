package org.estatedesk.drawings.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.DrawingCheck;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells a manager what the guard would say, without deploying anything (ROL-03). Sentences follow Accept-Language. */
@RestController
class CheckController {

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

    private final DrawingCheck check;
    private final Caller caller;

    CheckController(DrawingCheck check, Caller caller) {
        this.check = check;
        this.caller = caller;
    }

    @PostMapping("/desk/drawings/check")
    Answer check(@RequestBody Question question) {
        caller.require(Role::deploys);
        FindingTexts texts = new FindingTexts(LocaleContextHolder.getLocale());
        List<DrawingFile> files = files(question, texts);
        return new Answer(FindingView.of(check.check(files), LocaleContextHolder.getLocale()));
    }

    private static List<DrawingFile> files(Question question, FindingTexts texts) {
        List<@Nullable Sent> sent = question.files() == null ? List.of() : question.files();
        if (sent.isEmpty() || sent.stream().anyMatch(file -> file == null || !file.isWhole())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, texts.say("check.no-files"));
        }
        List<DrawingFile> files = sent.stream().map(Sent::file).toList();
        long size = files.stream().mapToLong(file -> file.content().length).sum();
        if (files.size() > MOST_FILES || size > MOST_MEGABYTES * 1_000_000L) {
            String[] limits = {String.valueOf(MOST_FILES), String.valueOf(MOST_MEGABYTES)};
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE, texts.say("check.too-much", limits));
        }
        return files;
    }
}
