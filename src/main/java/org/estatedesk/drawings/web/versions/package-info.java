/** Versions of drawings, putting one live and drafts over HTTP. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.web.versions;
