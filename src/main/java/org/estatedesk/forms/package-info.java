/**
 * Server-side validation of every start and task form against its deployed {@code .form} schema.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Forms")
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms;
