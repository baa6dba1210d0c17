/** The ways out of the desk: e-mail through SMTP, SMS and instant messages through an HTTP webhook, the screen. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.notifications.channels;
