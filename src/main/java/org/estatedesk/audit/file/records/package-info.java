/** What the desk itself recorded of a case: journal, promises and messages. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.records;
