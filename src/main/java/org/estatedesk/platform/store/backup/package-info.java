/**
 * All that the store holds in one file, taken while the desk runs and brought back into an empty store, embedded or
 * external: PostgreSQL's own client tools are not part of the embedded one, and a machine's are often too old.
 */
@org.springframework.modulith.NamedInterface("backup")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.store.backup;
