package org.estatedesk.audit.file.path;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.Run;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The drawing that a process of the case ran on, and its way through it. */
@RestController
@RequestMapping("/desk/audit/cases/{number}/processes/{id}")
class PathController {

    private static final String PART = "path";

    private final CaseFiles files;
    private final DrawingVersions drawings;
    private final RunPaths paths;
    private final Visits visits;

    PathController(CaseFiles files, DrawingVersions drawings, RunPaths paths, Visits visits) {
        this.files = files;
        this.drawings = drawings;
        this.paths = paths;
        this.visits = visits;
    }

    /** As an attachment: a browser that opened the XML as a page would run what somebody drew into it. */
    @GetMapping("/drawing")
    ResponseEntity<byte[]> drawing(@PathVariable String number, @PathVariable String id) {
        Run run = files.run(files.open(number, "drawing"), id);
        byte[] xml = drawings.xml(run.definitionId())
                .orElseThrow(() -> files.missing("missing.drawing", "definition", run.definitionId()));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .body(xml);
    }

    @GetMapping("/path")
    PathView path(@PathVariable String number, @PathVariable String id) {
        OpenFile file = files.open(number, PART);
        return paths.of(files.run(file, id), file.mask());
    }

    @GetMapping("/visits")
    Page<VisitView> visits(@PathVariable String number, @PathVariable String id, Window window) {
        return visits.page(files.run(files.open(number, PART), id), window);
    }
}
