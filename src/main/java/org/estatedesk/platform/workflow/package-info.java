/** Platform code that knows the engine: its settings, its tables, who may call its interfaces. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.workflow;
