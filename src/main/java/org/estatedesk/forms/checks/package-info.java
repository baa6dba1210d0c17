/** One class for each kind of answer: what form-js 1.8.7 would submit for it passes, everything else is a fault. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms.checks;
