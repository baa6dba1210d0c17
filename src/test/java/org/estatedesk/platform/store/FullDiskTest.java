package org.estatedesk.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Status;
import org.springframework.util.unit.DataSize;

class FullDiskTest {

    @TempDir
    Path data;

    @Test
    void issue15_aDiskWithoutRoomIsToldWithItsPlaceAndWhatToDo() {
        var health = new FullDisk(data, DataSize.ofTerabytes(1_000_000)).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().toString()).contains("MB are free for " + data, "may take 256 MB", "Make room");
    }

    @Test
    void issue15_aDiskWithRoomIsWell() {
        assertThat(new FullDisk(data, DataSize.ofBytes(1)).health().getStatus()).isEqualTo(Status.UP);
    }
}
