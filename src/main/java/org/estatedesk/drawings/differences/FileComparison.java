package org.estatedesk.drawings.differences;

import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.differences.forms.FormComparison;
import org.estatedesk.drawings.differences.procedures.ProcedureComparison;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;
import org.estatedesk.drawings.differences.procedures.outline.ProcedureReader;
import org.estatedesk.drawings.differences.tables.TableComparison;
import org.estatedesk.drawings.differences.tables.TableReader;
import org.estatedesk.drawings.differences.tables.Tables;
import org.springframework.stereotype.Component;

/** Compares two versions of a file. */
@Component
public class FileComparison {

    private final DrawingParser parser;

    public FileComparison(DrawingParser parser) {
        this.parser = parser;
    }

    /**
     * Finds all that differs.
     *
     * @throws UnreadableFile when one of them cannot be read as what it should be
     */
    public Difference compare(Kind kind, byte[] before, byte[] after) {
        return switch (kind) {
            case PROCESS -> ProcedureComparison.compare(procedure(before), procedure(after));
            case DECISION -> TableComparison.compare(tables(before), tables(after));
            case FORM -> FormComparison.compare(before, after);
        };
    }

    private Procedure procedure(byte[] content) {
        return ProcedureReader.read(parser.root(Kind.PROCESS, content));
    }

    private Tables tables(byte[] content) {
        return TableReader.read(parser.root(Kind.DECISION, content));
    }
}
