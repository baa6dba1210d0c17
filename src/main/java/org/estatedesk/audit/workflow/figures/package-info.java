/** What the figures need from the engine: finished visits, drawn names, open steps. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow.figures;
