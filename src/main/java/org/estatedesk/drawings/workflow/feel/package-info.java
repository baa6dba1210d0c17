/** Tables and forms: what they compute in FEEL, and the house rules for it. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.feel;
