/** Keeps those who only audit from changing anything, and from personal data that is shown without a mask. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.workflow.auditors;
