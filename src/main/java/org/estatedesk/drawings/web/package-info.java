/** Versions of drawings, putting one live, drafts and findings over HTTP, for whoever may redraw. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.web;
