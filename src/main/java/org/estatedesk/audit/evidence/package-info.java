/** The evidence pack of a case: what an auditor takes along, and how somebody else can check it. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.evidence;
