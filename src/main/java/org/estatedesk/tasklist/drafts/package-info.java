/** What people typed into the forms of Tasklist and have not sent: kept by itself, for nobody but who typed it. */
@NullMarked
package org.estatedesk.tasklist.drafts;

import org.jspecify.annotations.NullMarked;
