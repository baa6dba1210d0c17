/** What the figures are made of: read in the store, visits once for each day that is over, promises by when they fell due. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.figures.counts;
