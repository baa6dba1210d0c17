/**
 * A PostgreSQL server on the desk's own data directory: unpacked, made, locked, started and stopped by its own tools.
 * Knows nothing of Spring's beans.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.store.server;
