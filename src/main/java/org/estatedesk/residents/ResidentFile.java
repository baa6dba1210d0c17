package org.estatedesk.residents;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estatedesk.platform.files.ListFile;
import org.estatedesk.platform.files.ListLine;
import org.estatedesk.platform.files.UnreadableList;

/** Reads residents from separated values or a workbook. */
final class ResidentFile {

    private final Set<String> names = new HashSet<>();

    private ResidentFile() {}

    /**
     * The entries of a file.
     *
     * @throws UnreadableList with every fault, if there is one
     */
    static List<Entry> read(byte[] saved) {
        return ListFile.read(saved, EnumSet.allOf(ResidentColumn.class), new ResidentFile()::entry);
    }

    private Entry entry(ListLine line) {
        boolean[] right = {true};
        Entry entry = EntryReader.read(line::written, (column, problem) -> {
            right[0] = false;
            line.check(column, false, problem);
        });
        line.check(ResidentColumn.NAME, !right[0] || names.add(Residents.name(entry)), "twice");
        return entry;
    }
}
