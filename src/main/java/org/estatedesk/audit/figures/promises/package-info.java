/** How many promises were kept, by when they fell due. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.figures.promises;
