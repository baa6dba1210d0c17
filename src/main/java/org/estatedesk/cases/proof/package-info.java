/** What proves a journal: the canonical form of an entry, its hash, the verification of the chain and its export. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.cases.proof;
