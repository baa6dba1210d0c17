/** Whether the clock of the machine can be trusted. */
@org.springframework.modulith.NamedInterface("clock")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.clock;
