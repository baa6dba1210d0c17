/** Where the engine's own rules on rights do not fit the desk: rights that come by themselves, and giving back a task. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.people.workflow.engine;
