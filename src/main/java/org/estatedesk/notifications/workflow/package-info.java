/** The building block {@code notify}. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.notifications.workflow;
