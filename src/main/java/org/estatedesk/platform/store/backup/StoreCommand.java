package org.estatedesk.platform.store.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.estatedesk.platform.store.BesideRunningDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The flags {@code --backup=<file>} and {@code --restore=<file>}: the one works beside a running desk, the other fills
 * an empty store.
 */
public enum StoreCommand {
    /** Writes all rows as they are at one moment. */
    BACKUP("--backup=", BackupFile::write),
    /** Brings them back, all or none. */
    RESTORE("--restore=", BackupFile::restore);

    /** No {@code @Configuration}: the desk itself must not find it. */
    @ComponentScan("org.estatedesk.platform.store")
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class StoreOnly {}

    @FunctionalInterface
    private interface Work {
        String on(Connection connection, Path file) throws Exception;
    }

    private final String flag;
    private final Work work;

    StoreCommand(String flag, Work work) {
        this.flag = flag;
        this.work = work;
    }

    /** The command that the command line asks for. */
    public static Optional<StoreCommand> of(String... args) {
        return List.of(values()).stream()
                .filter(command -> command.fileIn(args) != null)
                .findFirst();
    }

    private @Nullable Path fileIn(String... args) {
        return List.of(args).stream()
                .filter(arg -> arg.startsWith(flag))
                .map(arg -> Path.of(arg.substring(flag.length())).toAbsolutePath())
                .findFirst()
                .orElse(null);
    }

    /**
     * Does it, and prints what it did or why it could not.
     *
     * @return the exit status: 0 if all is done, else 1
     */
    public int run(String... args) {
        try (ConfigurableApplicationContext store = BesideRunningDesk.start(StoreOnly.class, args);
                Connection connection = store.getBean(DataSource.class).getConnection()) {
            System.out.println(work.on(connection, Objects.requireNonNull(fileIn(args))));
            return 0;
        } catch (Exception e) {
            System.out.println("Nothing is changed: " + e.getMessage());
            return 1;
        }
    }
}
