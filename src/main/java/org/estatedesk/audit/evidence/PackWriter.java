package org.estatedesk.audit.evidence;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estatedesk.audit.evidence.EvidencePacks.EvidencePack;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.MaskedEntry;
import org.estatedesk.audit.evidence.dossier.UsedDrawing;
import org.estatedesk.photos.AddedFiles;
import org.estatedesk.photos.CaseFile;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.files.PlainJson;
import org.springframework.stereotype.Component;

/**
 * Writes a pack as a ZIP while it is being read: the same case gives the same files in the same order. The manifest comes
 * last, since it has the digests of all others.
 */
@Component
class PackWriter {

    private static final List<String> SHIPPED = List.of("README.txt", "verify.py", "verify.html");

    private final Manifest manifest;
    private final AddedFiles files;
    private final DeskTime time;
    private final ObjectWriter json = PlainJson.MAPPER.writerWithDefaultPrettyPrinter();

    PackWriter(Manifest manifest, AddedFiles files, DeskTime time) {
        this.manifest = manifest;
        this.files = files;
        this.time = time;
    }

    /** Writes it, and leaves the target open. */
    void write(EvidencePack pack, OutputStream target) throws IOException {
        Dossier dossier = pack.dossier();
        try (PackZip zip = new PackZip(target, date(dossier))) {
            zip.add("case.pdf", pack.report().pdf());
            zip.add("journal.json", file -> JournalFile.write(dossier.number(), dossier.journal(), file));
            for (UsedDrawing drawing : dossier.drawings()) {
                if (drawing.content() != null) {
                    zip.add(drawing.fileName(), drawing.content());
                }
            }
            if (!pack.shown().hides()) {
                addFiles(dossier.number(), zip);
            }
            for (String name : SHIPPED) {
                zip.add(name, shipped(name));
            }
            byte[] about = json.writeValueAsBytes(manifest.of(pack, zip.files()));
            zip.add("manifest.json", about);
        }
    }

    /** Photos and files by the hash that the journal names; what they show cannot be masked. */
    private void addFiles(String caseNumber, PackZip zip) throws IOException {
        Set<String> added = new HashSet<>();
        for (CaseFile file : files.of(caseNumber)) {
            if (added.add(file.sha256())) {
                zip.add("files/%s-%s".formatted(file.sha256(), file.name()), files.content(file));
            }
        }
    }

    /** That of the last entry: packs of the same journal have the same dates. */
    private LocalDateTime date(Dossier dossier) {
        List<MaskedEntry> entries = dossier.entries();
        Instant last = entries.isEmpty()
                ? dossier.facts().registeredAt()
                : entries.get(entries.size() - 1).recordedAt();
        return LocalDateTime.ofInstant(last, time.zone());
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream file = PackWriter.class.getResourceAsStream("/evidence/" + name)) {
            if (file == null) {
                throw new IllegalStateException("Not on the classpath: " + name);
            }
            return file.readAllBytes();
        }
    }
}
