/** Versions of drawings as the engine holds them: finding, reading and deploying one, and the cases that run on it. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.versions;
