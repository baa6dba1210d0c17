/** When the engine looks for due jobs: when one is due, and when somebody says so. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.workflow.jobs;
