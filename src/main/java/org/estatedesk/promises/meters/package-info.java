/** Figures of the promise ledger for the person who operates the desk. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.meters;
