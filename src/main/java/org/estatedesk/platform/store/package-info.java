/**
 * The database: an embedded PostgreSQL that lives and dies with the desk, or an external server.
 *
 * <p>Why the server's own tools are driven here instead of a library's wrapper: see
 * {@code docs/decisions/0003-embedded-postgresql.md}.
 */
@org.springframework.modulith.NamedInterface("store")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.store;
