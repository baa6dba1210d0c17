package org.estatedesk.contacts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The visit-and-call register: read by those whom {@link RegisterReader} lets, written by whoever takes calls (CMP-37). */
@RestController
@RequestMapping("/desk/contacts")
class ContactsController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MOST = 200;
    private static final int MOST_IN_FILE = 5000;

    private final Register register;
    private final RegisterReader reader;
    private final Caller caller;
    private final DeskTime time;

    ContactsController(Register register, RegisterReader reader, Caller caller, DeskTime time) {
        this.register = register;
        this.reader = reader;
        this.caller = caller;
        this.time = time;
    }

    /** @param id null if nothing was written */
    record Written(@Nullable Long id) {}

    /**
     * What is in it.
     *
     * @param contacts the newest first, by the columns of the file, with {@code id}
     * @param more whether there are others who fit
     * @param masked whether personal data is hidden
     */
    record Found(List<Map<String, @Nullable Object>> contacts, boolean more, boolean masked) {}

    @GetMapping
    Found find(Wanted wanted) {
        boolean masked = reader.asks(wanted);
        List<Map<String, @Nullable Object>> all = reader.read(wanted, masked, MOST + 1);
        return new Found(all.stream().limit(MOST).toList(), all.size() > MOST, masked);
    }

    /**
     * The same as a workbook (XLSX), its headings in the reader's language.
     *
     * @throws org.estatedesk.platform.Refusal 422 if it is more than a workbook takes: fewer days are to be chosen
     */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(Wanted wanted) {
        boolean masked = reader.asks(wanted);
        List<Map<String, @Nullable Object>> all = reader.read(wanted, masked, MOST_IN_FILE + 1);
        Noted.check("many", all.size() <= MOST_IN_FILE);
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacts.xlsx\"")
                .body(RegisterFile.of(all));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Written write(@RequestBody Noted noted) {
        caller.require(Role::takesCalls);
        return new Written(register.write(noted.taken(time.now()), null));
    }

    /** Adds how often it rang and how long it was to a contact that a step made. */
    @PutMapping("/{id:\\d+}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void measured(@PathVariable long id, @RequestBody Call call) {
        caller.require(Role::takesCalls);
        Noted.check("call", Objects.requireNonNull(call).isPossible());
        register.measured(id, call);
    }
}
