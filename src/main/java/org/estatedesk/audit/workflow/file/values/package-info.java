/** What the engine keeps of values, read without turning anything back into Java objects. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow.file.values;
