/** PDF that needs nothing but itself, with the fonts of all reports. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.evidence.pdf;
