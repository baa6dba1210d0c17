/**
 * Messages to customers and staff from templates; building block {@code notify}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Notifications")
@org.jspecify.annotations.NullMarked
package org.estatedesk.notifications;
