/** The house rules as people know them: what a finding says, what is allowed, protected and looked up elsewhere. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.rules;
