/**
 * What every module stands on: the embedded PostgreSQL, the engine's configuration, who calls and
 * what the roles of the rights file let them do, security of the web interfaces, health and metrics.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Platform")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform;
