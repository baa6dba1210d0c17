package org.estatedesk.notifications.delivery;

import java.util.List;
import org.estatedesk.notifications.Recipient;

/** What the desk knows about its staff; the workflow part of this module asks the identity service. */
public interface StaffDirectory {

    /** E-mail addresses of a person, or of all members of a group; empty if none is known. */
    List<String> emails(Recipient staff);
}
