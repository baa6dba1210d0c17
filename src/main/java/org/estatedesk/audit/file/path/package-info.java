/** Which way a process took through its drawing, and how long each step of it lasted. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.path;
