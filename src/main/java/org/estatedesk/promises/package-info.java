/**
 * Deadlines: due dates shown to people, and what happens when one is missed; building block {@code escalate}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Promises")
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises;
