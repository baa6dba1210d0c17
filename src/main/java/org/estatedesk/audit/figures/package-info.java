/** Figures about procedures, without names of people: dashboard, heat of the steps, kept promises of each deadline. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.figures;
