/** Fills the texts of messages with the values of a case. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.notifications.templates;
