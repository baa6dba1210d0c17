package org.estatedesk.audit.file;

import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;

/** One of the long lists of a case's file, such as its steps. */
public interface CaseList {

    /** The last part of its address, under which the read log notes it. */
    String part();

    /** One page, as far as the reader may see it. */
    Page<?> page(OpenFile file, Window window);
}
