/** How the forms that are live call what a case keeps under keys. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.fields;
