/** Differences over HTTP, for whoever may redraw. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.web.differences;
