/** By which names the desk may be called, and from which pages. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.web.origin;
