package org.estatedesk.platform.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.estatedesk.platform.store.server.StoreLayout;
import org.estatedesk.platform.warnings.Trouble;
import org.estatedesk.platform.warnings.Watched;
import org.springframework.util.unit.DataSize;

/** Whether the embedded database has room: without it the desk ends. An external one is watched by whoever runs it. */
final class FullDisk extends Watched {

    private final Path data;
    private final DataSize scarce;

    FullDisk(Path data, DataSize scarce) {
        this.data = data.toAbsolutePath().normalize();
        this.scarce = scarce;
    }

    @Override
    public List<Trouble> now() {
        DataSize free = DataSize.ofBytes(data.toFile().getUsableSpace());
        List<Object> fields = List.of(data, free.toMegabytes(), StoreLayout.WAL.toMegabytes());
        return free.compareTo(scarce) >= 0
                ? List.of()
                : List.of(new Trouble("disk " + data, Instant.now(), "disk.full", fields, null));
    }
}
