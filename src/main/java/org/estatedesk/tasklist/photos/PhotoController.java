package org.estatedesk.tasklist.photos;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.estatedesk.cases.CaseReading;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.photos.AddedFiles;
import org.estatedesk.photos.CaseFile;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Role;
import org.estatedesk.tasklist.finding.CaseFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Photos and files of forms and cases. One that is not sent yet is its person's; one of a case is seen by whoever may see the
 * case, and nobody else learns that it is there.
 */
@RestController
@RequestMapping("/desk/photos")
class PhotoController {

    /** Nothing in a file runs in a browser, whatever its kind. */
    private static final String INERT = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final AddedFiles files;
    private final CaseFinder finder;
    private final CaseReading reading;
    private final PeopleNames names;
    private final Caller caller;
    private final DeskTime time;

    PhotoController(
            AddedFiles files, CaseFinder finder, CaseReading reading, PeopleNames names, Caller caller, DeskTime time) {
        this.files = files;
        this.finder = finder;
        this.reading = reading;
        this.names = names;
        this.caller = caller;
        this.time = time;
    }

    /** @param answer as a form's answer names it; {@code picture}: whether browsers show it */
    record Told(String sha256, String name, boolean picture, String answer, String by, String at) {}

    /**
     * Keeps a file for the form that is open.
     *
     * @throws org.estatedesk.platform.Refusal as {@link AddedFiles#add}
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Told add(@RequestParam String name, @RequestBody(required = false) byte @Nullable [] content) {
        caller.require(Role::worksOnTasks);
        return told(files.add(caller.id(), name, content == null ? new byte[0] : content));
    }

    /** One that a form names: the person has not sent it yet, or it is of a case that the person may see. */
    @GetMapping("/{sha256:[0-9a-f]+}")
    ResponseEntity<byte[]> named(@PathVariable String sha256) {
        caller.require(Role::worksOnTasks);
        return content(files.waiting(caller.id(), sha256)
                .or(() -> files.casesWith(sha256).stream()
                        .flatMap(number -> opened(number, sha256).stream())
                        .findFirst()));
    }

    /** Those of a case; none of one that the person may not see. */
    @GetMapping("/of/{number}")
    List<Told> of(@PathVariable String number) {
        return seen(number).stream().map(this::told).toList();
    }

    /** One of a case. */
    @GetMapping("/of/{number}/{sha256:[0-9a-f]+}")
    ResponseEntity<byte[]> ofCase(@PathVariable String number, @PathVariable String sha256) {
        return content(opened(number, sha256));
    }

    private Optional<CaseFile> opened(String number, String sha256) {
        return seen(number).stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst();
    }

    /** Whoever also audits sees personal data masked, which a photo and its name cannot be: there is none until they are disclosed. */
    private List<CaseFile> seen(String number) {
        caller.require(Role::worksOnTasks);
        List<CaseFile> all = finder.seen(number) ? files.of(number) : List.of();
        return all.isEmpty() || reading.open(number, "photos").hides() ? List.of() : all;
    }

    private Told told(CaseFile file) {
        return new Told(
                file.sha256(),
                file.name(),
                file.kind().isShown(),
                file.asAnswer(),
                names.person(file.addedBy()),
                time.iso(file.addedAt()));
    }

    private ResponseEntity<byte[]> content(Optional<CaseFile> found) {
        CaseFile file = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition.Builder shown =
                file.kind().isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.kind().type())
                .header("Content-Security-Policy", INERT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.content(file));
    }
}
