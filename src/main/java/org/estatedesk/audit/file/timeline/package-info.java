/** The journal of a case, page by page. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.timeline;
