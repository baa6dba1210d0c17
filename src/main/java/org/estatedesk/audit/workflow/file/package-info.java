/** What the engine's history knows of one case. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow.file;
