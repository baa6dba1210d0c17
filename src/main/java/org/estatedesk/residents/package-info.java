/**
 * Who lives and works in which unit (KNB-01, KNB-04, KNB-05): found while a caller is on the line, kept on a page of its own or
 * from a file, with every change. See {@code docs/decisions/0025-residents.md}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Residents")
@org.jspecify.annotations.NullMarked
package org.estatedesk.residents;
