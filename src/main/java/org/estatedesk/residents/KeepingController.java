package org.estatedesk.residents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.files.ListFault;
import org.estatedesk.platform.files.UnreadableList;
import org.estatedesk.residents.ResidentHistory.Source;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the directory, one by one or from a file, by those who keep it (KNB-04, KNB-05). */
@RestController
@RequestMapping("/desk/residents")
class KeepingController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final String LIST = "residents";

    private final Residents residents;
    private final Caller caller;

    KeepingController(Residents residents, Caller caller) {
        this.residents = residents;
        this.caller = caller;
    }

    /** What the person may go on with. */
    record Kept(long id, int version) {

        static Kept of(Resident resident) {
            return new Kept(resident.id(), resident.version());
        }
    }

    /** @param from {@code form} if it was added while a call was taken */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept add(@RequestBody ObjectNode typed, @RequestParam(defaultValue = "page") String from) {
        caller.require(Role::keepsResidents);
        return Kept.of(residents.add(entry(typed), caller.id(), from.equals("form") ? Source.FORM : Source.PAGE));
    }

    @PutMapping("/{id:\\d+}")
    Kept change(@PathVariable long id, @RequestParam int version, @RequestBody ObjectNode typed) {
        caller.require(Role::keepsResidents);
        return Kept.of(residents.change(id, version, entry(typed), caller.id()));
    }

    @DeleteMapping("/{id:\\d+}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, @RequestParam int version) {
        caller.require(Role::keepsResidents);
        residents.remove(id, version, caller.id());
    }

    /** @param preview only tells what the file would do */
    @PutMapping(
            path = "/file",
            consumes = {"text/csv", WORKBOOK})
    Residents.Imported replace(@RequestParam(defaultValue = "false") boolean preview, HttpServletRequest request)
            throws IOException {
        caller.require(Role::keepsResidents);
        byte[] file = request.getInputStream().readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new Refusal(
                    HttpStatus.PAYLOAD_TOO_LARGE, Residents.TEXTS, "residents.large", Map.of("value", "2 MiB"));
        }
        return residents.replace(ResidentFile.read(file), caller.id(), !preview);
    }

    private static Entry entry(ObjectNode typed) {
        Map<ResidentColumn, String> faults = new LinkedHashMap<>();
        Entry entry = EntryReader.read(column -> text(typed.path(column.key())), faults::putIfAbsent);
        faults.entrySet().stream().findFirst().ifPresent(fault -> {
            throw wrong(fault.getKey(), fault.getValue(), typed);
        });
        return entry;
    }

    /** Telephones may come as the list that they are told as. */
    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(Entry.BETWEEN))
                : value.asText("");
    }

    private static Refusal wrong(ResidentColumn column, String problem, ObjectNode typed) {
        Texts own = Texts.ofReader(Residents.TEXTS);
        ListFault fault = new ListFault(
                1, 1, column.key(), problem, typed.path(column.key()).asText(""));
        Refusal refusal = new Refusal(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Residents.TEXTS,
                "residents.wrong",
                Map.of("heading", own.say("residents.heading." + column.key()), "reason", fault.reason(own, LIST)));
        refusal.getBody().setProperty("field", column.key());
        return refusal;
    }

    /** Names each spot with its line and column. */
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableList unreadable) {
        return unreadable.problem(Texts.ofReader(Residents.TEXTS), LIST);
    }
}
