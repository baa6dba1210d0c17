/**
 * Groups and their rights, Tasklist filters, the demo people, and the first administrator of a production start.
 */
@org.springframework.modulith.ApplicationModule(displayName = "People")
@org.jspecify.annotations.NullMarked
package org.estatedesk.people;
