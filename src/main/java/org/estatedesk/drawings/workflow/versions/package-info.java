/** Versions of drawings as the engine holds them, and deploying one. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.versions;
