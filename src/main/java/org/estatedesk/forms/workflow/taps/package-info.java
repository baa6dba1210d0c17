/** Which steps can be done by one touch, as their forms and variables stand. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms.workflow.taps;
