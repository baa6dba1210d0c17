/** How the desk stands, counted in the engine's tables. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.cases.workflow.figures;
