/** What customers and staff were told about a case. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.messages;
