/** Steps that wait for another system as external tasks, and the threads that ask it meanwhile: ADR 0019. */
@org.springframework.modulith.NamedInterface("external")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.workflow.external;
