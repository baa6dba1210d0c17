/** What of the messages does not reach anybody. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.notifications.watch;
