/** What managers and administrators changed: drawings, the version of running cases, and people's rights. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.changes;
