/** The drawings that the application brings along, and how they go live when it starts. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.shipped;
