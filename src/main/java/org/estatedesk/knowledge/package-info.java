/**
 * Approved answers (CON-13, HOT-14): what the desk says to a question, the same by whoever is asked, with every version; and
 * who is called when one was wrong. See {@code docs/decisions/0029-approved-answers.md}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Knowledge")
@org.jspecify.annotations.NullMarked
package org.estatedesk.knowledge;
