/** A step changes hands by name: from whoever holds it to a colleague who may do it. */
@NullMarked
package org.estatedesk.tasklist.handover;

import org.jspecify.annotations.NullMarked;
