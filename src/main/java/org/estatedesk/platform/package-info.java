/**
 * What every module stands on: the embedded PostgreSQL, the engine's configuration, security of the web
 * interfaces, health and metrics.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Platform")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform;
