/** The building block {@code notify}, and those of the drawn delivery. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.notifications.workflow;
