/** Reads drawings and tables for comparison, and finds the versions and the running cases in the engine. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.differences;
