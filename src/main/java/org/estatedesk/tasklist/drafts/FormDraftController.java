package org.estatedesk.tasklist.drafts;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.files.PlainJson;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The caller's own drafts, by the kind of form ({@code task} or {@code start}) and the id of the task or of the start form.
 * There is no way to anybody else's.
 */
@RestController
@RequestMapping("/desk/form-drafts/{kind:task|start}/{id:[\\w.-]+}")
class FormDraftController {

    /** Many times the longest form, filled in by somebody who writes much. */
    private static final int LONGEST = 120_000;

    /** Longer than any id that the engine gives, and than the name of any form. */
    private static final int LONGEST_ID = 255;

    /** Half a character, as a browser may cut one, is no text to the store. */
    private static final ObjectWriter STORABLE = PlainJson.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private final FormDrafts drafts;
    private final Caller caller;
    private final DeskTime time;

    FormDraftController(FormDrafts drafts, Caller caller, DeskTime time) {
        this.drafts = drafts;
        this.caller = caller;
        this.time = time;
    }

    /** When it was saved, in the desk's zone, with offset. */
    record Saved(String savedAt) {}

    /** @param answers a JSON object, field and answer */
    record Typed(@JsonRawValue String answers, String savedAt) {}

    /** 204 if there is none. */
    @GetMapping
    ResponseEntity<Typed> read(@PathVariable String kind, @PathVariable String id) {
        return drafts.of(caller.id(), form(kind, id))
                .map(draft -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new Typed(draft.answers(), time.iso(draft.savedAt()))))
                .orElse(ResponseEntity.noContent().build());
    }

    @PutMapping
    Saved save(@PathVariable String kind, @PathVariable String id, @RequestBody ObjectNode answers)
            throws JsonProcessingException {
        String written = STORABLE.writeValueAsString(answers);
        if (written.length() > LONGEST) {
            throw new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, "messages/tasklist", "tasklist.draft.large", Map.of());
        }
        Instant now = time.now();
        drafts.save(caller.id(), form(kind, id), written, now);
        return new Saved(time.iso(now));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String kind, @PathVariable String id) {
        drafts.remove(caller.id(), form(kind, id));
    }

    private static String form(String kind, String id) {
        if (id.length() > LONGEST_ID) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kind + "/" + id;
    }
}
