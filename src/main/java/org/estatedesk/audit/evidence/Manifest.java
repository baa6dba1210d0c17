package org.estatedesk.audit.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.evidence.EvidencePacks.EvidencePack;
import org.estatedesk.audit.evidence.PackZip.Packed;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.MaskedEntry;
import org.estatedesk.audit.evidence.dossier.UsedDrawing;
import org.estatedesk.audit.evidence.dossier.UsedDrawing.Occasion;
import org.estatedesk.audit.evidence.report.EvidenceWords;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.verification.JournalProof.Broken;
import org.estatedesk.cases.verification.JournalProof.Proven;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** What a pack says of itself in {@code manifest.json}. */
@Component
class Manifest {

    private static final String FORMAT = "estatedesk-evidence-1";

    private final EvidenceWords words;
    private final DeskTime time;
    private final String desk;

    Manifest(EvidenceWords words, DeskTime time, ObjectProvider<BuildProperties> build) {
        this.words = words;
        this.time = time;
        BuildProperties known = build.getIfAvailable();
        this.desk = "EstateDesk" + (known == null ? "" : " " + known.getVersion());
    }

    Map<String, @Nullable Object> of(EvidencePack pack, List<Packed> files) {
        Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("case", facts(pack.dossier().facts()));
        manifest.put("madeAt", time.iso(pack.dossier().readAt()));
        manifest.put("madeBy", pack.madeBy());
        manifest.put("desk", desk);
        manifest.put("language", words.locale().toLanguageTag());
        manifest.put("journal", journal(pack.dossier().journal()));
        manifest.put("masking", masking(pack));
        manifest.put(
                "report",
                Map.of(
                        "pages",
                        pack.report().pages(),
                        "entries",
                        pack.dossier().entries().size()));
        manifest.put(
                "drawings",
                pack.dossier().drawings().stream().map(this::drawing).toList());
        manifest.put("files", files);
        return manifest;
    }

    private Map<String, @Nullable Object> facts(ServiceCase about) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("number", about.caseNumber());
        facts.put("procedure", about.processKey());
        facts.put("status", about.status().name());
        facts.put("outcome", about.outcome());
        facts.put("openedAt", time.iso(about.registeredAt()));
        facts.put("closedAt", time.isoOrNull(about.closedAt()));
        return facts;
    }

    private static Map<String, @Nullable Object> journal(Proven journal) {
        Broken broken = journal.broken();
        Map<String, @Nullable Object> proof = new LinkedHashMap<>();
        proof.put("size", journal.size());
        proof.put("head", journal.head());
        proof.put("intact", broken == null);
        proof.put("broken", broken);
        return proof;
    }

    private Map<String, @Nullable Object> masking(EvidencePack pack) {
        boolean masked = pack.shown().hides();
        Map<String, @Nullable Object> masking = new LinkedHashMap<>();
        masking.put("masked", masked);
        masking.put("entries", masked(pack.dossier()));
        masking.put("why", masked ? words.say("masking.why") : null);
        masking.put("unmasked", masked ? words.say("masking.unmasked") : null);
        return masking;
    }

    /** Numbers of the entries of which something is masked. */
    private static List<Integer> masked(Dossier dossier) {
        return dossier.entries().stream()
                .filter(MaskedEntry::masked)
                .map(MaskedEntry::number)
                .toList();
    }

    private Map<String, @Nullable Object> drawing(UsedDrawing used) {
        Occasion occasion = used.occasion();
        boolean held = used.content() != null;
        Map<String, @Nullable Object> drawing = new LinkedHashMap<>();
        drawing.put("process", used.processKey());
        drawing.put("version", used.version());
        drawing.put("name", used.name());
        drawing.put("deployedAt", occasion == null ? null : time.iso(occasion.at()));
        drawing.put("deployedBy", occasion == null ? null : occasion.by());
        drawing.put("reason", occasion == null ? null : occasion.reason());
        drawing.put("recordedSha256", used.recordedSha256());
        drawing.put("file", held ? used.fileName() : null);
        drawing.put("note", held ? null : words.say("drawing.deleted"));
        return drawing;
    }
}
