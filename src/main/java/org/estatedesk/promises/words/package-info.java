/** The sentences of the promise ledger, in the desk's language. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.words;
