/** What auditors see in Cockpit: search, cases with all their history, figures, evidence, and the log of who read what. */
@org.springframework.modulith.ApplicationModule(displayName = "Audit")
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit;
