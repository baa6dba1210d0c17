/** What people did to a case's processes by hand. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.operations;
