/**
 * The small part of the engine's expression language that a drawing may use: variables, their properties,
 * comparisons, and the deadline's methods. Everything else could run code.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.expressions;
