package org.estatedesk.audit.file.pages;

import org.estatedesk.audit.file.OpenFile;

/** One of the long lists of a case's file, such as its steps. */
public interface CaseList {

    /** The last part of its address, under which the read log notes it. */
    String part();

    /** Of which numbers and texts its keys consist, as {@link Windows#of} takes it. */
    String keyParts();

    /** One page, as far as the reader may see it. */
    Page<?> page(OpenFile file, Window window);
}
