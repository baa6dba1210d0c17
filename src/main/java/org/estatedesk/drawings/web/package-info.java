/** Differences, checks, moves and findings over HTTP, for whoever may redraw; and their wording for auditors. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.web;
