/** Who took up and completed which step, and when. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.steps;
