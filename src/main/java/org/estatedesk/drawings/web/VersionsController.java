package org.estatedesk.drawings.web;

import java.util.List;
import java.util.Map;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is live and what was, for those who redraw and for auditors. */
@RestController
@RequestMapping("/desk/drawings")
class VersionsController {

    private final DrawingVersions versions;
    private final DrawingOverview overview;
    private final AddressedVersions lookup;
    private final Caller caller;

    VersionsController(DrawingVersions versions, DrawingOverview overview, AddressedVersions lookup, Caller caller) {
        this.versions = versions;
        this.overview = overview;
        this.lookup = lookup;
        this.caller = caller;
    }

    /** How the shipped file stands to the live one. */
    record ShippedView(String fileName, boolean differsFromLive) {}

    @GetMapping
    List<DrawingView> list() {
        letIn();
        return overview.all();
    }

    @GetMapping("/{kind}/{key}/versions")
    List<VersionView> versions(@PathVariable String kind, @PathVariable String key) {
        letIn();
        Map<String, Integer> running = versions.running();
        return lookup.versions(kind, key).stream()
                .map(version -> VersionView.of(
                        version, running.getOrDefault(version.content().definitionId(), 0)))
                .toList();
    }

    @GetMapping("/{kind}/{key}/versions/{version}/file")
    ResponseEntity<byte[]> file(@PathVariable String kind, @PathVariable String key, @PathVariable int version) {
        letIn();
        DrawingChange found = lookup.version(kind, key, version);
        return download(new DrawingFile(found.content().fileName(), versions.content(found)));
    }

    @GetMapping("/{kind}/{key}/shipped")
    ShippedView shipped(@PathVariable String kind, @PathVariable String key) {
        letIn();
        DrawingFile file = lookup.shipped(kind, key);
        boolean same = versions.live(lookup.drawing(kind, key))
                .filter(live -> live.content().fileHash().equals(file.hash()))
                .isPresent();
        return new ShippedView(file.name(), !same);
    }

    @GetMapping("/{kind}/{key}/shipped/file")
    ResponseEntity<byte[]> shippedFile(@PathVariable String kind, @PathVariable String key) {
        letIn();
        return download(lookup.shipped(kind, key));
    }

    private void letIn() {
        caller.require(Role::seesDrawings);
    }

    /** As an attachment: a browser that opened the XML as a page would run what somebody drew into it. */
    private static ResponseEntity<byte[]> download(DrawingFile file) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(file.isForm() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(file.content());
    }
}
