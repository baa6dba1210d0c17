/**
 * Server-side validation of every start and task form against its deployed {@code .form} schema, and of who starts, claims
 * and finishes: in the drawing's way, or as an administrator who mends a case and says why.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Forms")
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms;
