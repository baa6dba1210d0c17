/** What the engine's history knows of the way that a process took. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow.file.path;
