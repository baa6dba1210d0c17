package org.estatedesk.audit.evidence.report;

import java.util.List;
import org.estatedesk.audit.evidence.dossier.UsedDrawing;
import org.estatedesk.audit.evidence.dossier.UsedDrawing.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The drawings of a report: on which version the case ran, who put it live and why. */
@Component
class DrawingRows {

    /**
     * One version of a procedure.
     *
     * @param by who put it live, in words
     * @param file where it lies in the pack, or why it does not
     */
    record Row(String name, int version, String at, String by, String reason, String file) {}

    private final EvidenceWords words;

    DrawingRows(EvidenceWords words) {
        this.words = words;
    }

    List<Row> of(List<UsedDrawing> drawings) {
        return drawings.stream().map(this::row).toList();
    }

    private Row row(UsedDrawing drawing) {
        String key = drawing.processKey();
        Occasion occasion = drawing.occasion();
        return new Row(
                drawing.name() == null ? key : drawing.name() + " (" + key + ")",
                drawing.version(),
                occasion == null ? "" : words.moment(occasion.at()),
                by(occasion),
                occasion == null || occasion.reason() == null ? "" : occasion.reason(),
                file(drawing));
    }

    private String by(@Nullable Occasion occasion) {
        if (occasion == null) {
            return words.say("drawing.unrecorded");
        }
        return occasion.by() == null ? words.say("drawing.shipped") : occasion.by();
    }

    private String file(UsedDrawing drawing) {
        return drawing.content() == null ? words.say("drawing.deleted") : drawing.fileName();
    }
}
