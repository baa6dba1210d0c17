/** What of a text or a value is personal, and what is left of it behind a mask. Knows nothing of who reads. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.masks;
