/** The readable report of an evidence pack, as PDF. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.evidence.report;
