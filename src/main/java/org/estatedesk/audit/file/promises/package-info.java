/** The promises given for a case. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.promises;
