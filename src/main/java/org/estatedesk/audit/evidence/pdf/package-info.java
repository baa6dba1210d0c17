/** PDF that needs nothing but itself, with the one font of all reports. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.evidence.pdf;
