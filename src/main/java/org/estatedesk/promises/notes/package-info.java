/** What the ledger tells others: in words, in the journal of the case, and in figures. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.notes;
