/** What tables decided for a case, and by which rule. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.decisions;
