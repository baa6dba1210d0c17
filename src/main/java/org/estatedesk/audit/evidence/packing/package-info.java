/** The files of an evidence pack, with their digests. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.evidence.packing;
