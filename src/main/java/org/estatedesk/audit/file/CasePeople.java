package org.estatedesk.audit.file;

import java.util.List;

/** Everybody who had to do with a case; the workflow part of this module looks them up. */
public interface CasePeople {

    /** User ids: who wrote in its journal, got one of its tasks, or changed one of these processes by hand. */
    List<String> of(String number, List<String> runIds);
}
