package org.estatedesk.platform.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A step of the schema's history that SQL cannot take, since what it writes is worked out by the desk's own rules. It runs once,
 * in a transaction, between the files of {@code db/migration} before and after its number.
 */
public abstract class CodedMigration implements JavaMigration {

    private final MigrationVersion version;
    private final String description;

    /**
     * Names the step; neither changes once a desk has taken it.
     *
     * @param number its place among the files, {@code V<number>__...}
     * @param description what the history of the schema tells of it
     */
    protected CodedMigration(int number, String description) {
        this.version = MigrationVersion.fromVersion(String.valueOf(number));
        this.description = description;
    }

    @Override
    public MigrationVersion getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return description;
    }

    /** None: code that goes on being mended is still the same step. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
