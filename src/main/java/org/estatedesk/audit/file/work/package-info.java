/** What was done for a case: by people in steps and by hand, and by the engine itself. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.work;
