package org.estatedesk.drawings.workflow.differences;

import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.FileComparison;
import org.estatedesk.drawings.differences.forms.FormComparison;
import org.estatedesk.drawings.differences.procedures.ProcedureComparison;
import org.estatedesk.drawings.differences.tables.TableComparison;
import org.springframework.stereotype.Component;

/** Reads both versions with the engine's own parsers and compares them. */
@Component
class ReadAndCompare implements FileComparison {

    @Override
    public Difference compare(Kind kind, byte[] before, byte[] after) {
        return switch (kind) {
            case PROCESS -> ProcedureComparison.compare(ProcedureReader.read(before), ProcedureReader.read(after));
            case DECISION -> TableComparison.compare(TableReader.read(before), TableReader.read(after));
            case FORM -> FormComparison.compare(before, after);
        };
    }
}
