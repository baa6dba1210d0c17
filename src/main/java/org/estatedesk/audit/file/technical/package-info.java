/** Jobs, incidents and failures behind a case. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.technical;
