/** Where a message can go, and what the journal says about its way. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.notifications.delivery;
