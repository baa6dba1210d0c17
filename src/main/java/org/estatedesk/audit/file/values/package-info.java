/** What a case's processes kept: values with their changes, and decisions with what went in and came out. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.values;
