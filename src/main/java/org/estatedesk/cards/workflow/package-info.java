/** Reads the steps of a card from the drawing that is live. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.cards.workflow;
