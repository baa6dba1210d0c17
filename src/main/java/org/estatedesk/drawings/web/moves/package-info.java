/** Moving running cases over HTTP. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.web.moves;
