/** The values that a case's processes kept, with their changes. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.values;
