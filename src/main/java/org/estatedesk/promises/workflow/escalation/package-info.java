/**
 * What happens when a promise breaks: block {@code escalate} and the blocks of the process {@code escalation}, which climbs
 * the table {@code escalation-ladder} until a person acknowledges.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.workflow.escalation;
