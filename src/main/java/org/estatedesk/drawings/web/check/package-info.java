/** Checks drawings over HTTP while somebody draws. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.web.check;
