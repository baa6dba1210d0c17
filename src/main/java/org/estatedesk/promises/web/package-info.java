/** The promise ledger for people and pages: {@code /desk/cases/{number}/promises}, {@code /desk/promises/{id}/move}. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.web;
