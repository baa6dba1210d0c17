/** Redraws and moves in words, for those who read afterwards what was changed. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.web.history;
