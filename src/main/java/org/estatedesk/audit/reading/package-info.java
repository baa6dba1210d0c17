/** Who may read what of a case, how personal data is shown, and who has read it. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.reading;
