package org.estatedesk.tasklist;

import org.estatedesk.cases.ServiceCase;

/** What the forms of a case noted, running or over; asks for no rights: whoever calls it has seen to them. */
public interface CaseHeads {

    CaseHead of(ServiceCase about);
}
