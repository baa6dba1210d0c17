/** A case as its reader may see it: personal data masked, and counted. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.evidence.masked;
