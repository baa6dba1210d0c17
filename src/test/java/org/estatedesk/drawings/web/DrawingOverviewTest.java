package org.estatedesk.drawings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.drawings.DeployedProcess;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.forms.schema.FormSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** When a manager is told that the application has brought a newer version. */
class DrawingOverviewTest {

    private static final String FIRST = hash("first");

    @Test
    void notWhileTheShippedVersionIsLive() {
        assertThat(newerShipped("first", shippedVersion(1, FIRST))).isFalse();
    }

    @Test
    void notWhileTheRedrawIsNewerThanWhatIsShipped() {
        assertThat(newerShipped("first", redraw(2, FIRST), shippedVersion(1, FIRST)))
                .isFalse();
    }

    @Test
    void whenAnUpgradeBroughtAnotherVersionSinceTheRedraw() {
        assertThat(newerShipped("second", redraw(2, FIRST), shippedVersion(1, FIRST)))
                .isTrue();
    }

    @Test
    void whenAnUpgradeWasHeldBack() {
        assertThat(newerShipped("second", shippedVersion(1, FIRST))).isTrue();
    }

    @Test
    void noLongerWhenSomebodyRedrewAfterTheUpgrade() {
        assertThat(newerShipped("second", redraw(3, hash("second")), redraw(2, FIRST), shippedVersion(1, FIRST)))
                .isFalse();
    }

    @Test
    void forARedrawOlderThanTheRecordByWhatWasLastShipped() {
        assertThat(newerShipped("first", redraw(2, null), shippedVersion(1, FIRST)))
                .isFalse();
        assertThat(newerShipped("second", redraw(2, null), shippedVersion(1, FIRST)))
                .isTrue();
    }

    @Test
    void neverForADrawingThatIsNotShipped() {
        DrawingOverview overview = new DrawingOverview(new Versions(redraw(1, null)), new Shipped(null));
        assertThat(overview.all().get(0).newerShipped()).isFalse();
    }

    private static boolean newerShipped(String shippedNow, DrawingChange... newestFirst) {
        DrawingFile now = new DrawingFile("p.bpmn", shippedNow.getBytes());
        return new DrawingOverview(new Versions(newestFirst), new Shipped(now))
                .all()
                .get(0)
                .newerShipped();
    }

    private static DrawingChange shippedVersion(int version, String hash) {
        return change(version, null, hash, hash);
    }

    private static DrawingChange redraw(int version, @Nullable String shippedThen) {
        return change(version, "manager", hash("redraw " + version), shippedThen);
    }

    private static DrawingChange change(int version, @Nullable String by, String hash, @Nullable String shippedThen) {
        return new DrawingChange(
                new DrawingChange.Drawing(Kind.PROCESS, "p", version, "P"),
                new DrawingChange.Content("p:" + version, "d" + version, "p.bpmn", hash, shippedThen),
                new DrawingChange.Occasion(Instant.EPOCH, by, by == null ? "EstateDesk" : "why", null, null),
                List.of());
    }

    private static String hash(String content) {
        return new DrawingFile("p.bpmn", content.getBytes()).hash();
    }

    private record Versions(List<DrawingChange> all) implements DrawingVersions {

        Versions(DrawingChange... newestFirst) {
            this(List.of(newestFirst));
        }

        @Override
        public List<DrawingChange> of(DrawingKey drawing) {
            return all;
        }

        @Override
        public Map<String, Integer> running() {
            return Map.of();
        }

        @Override
        public byte[] content(DrawingChange version) {
            return new byte[0];
        }

        @Override
        public List<FormSchema> liveForms() {
            return List.of();
        }

        @Override
        public List<DeployedProcess> liveProcesses() {
            return List.of();
        }

        @Override
        public Optional<DeployedProcess> process(String key, int version) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> xml(String definitionId) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> elementNames(String definitionId) {
            return Map.of();
        }
    }

    /** Whatever is asked for, it is this file. */
    private static final class Shipped extends ShippedDrawings {

        private final @Nullable DrawingFile now;

        Shipped(@Nullable DrawingFile now) {
            super(new PathMatchingResourcePatternResolver(), "en");
            this.now = now;
        }

        @Override
        public Optional<DrawingFile> find(DrawingKey drawing) {
            return Optional.ofNullable(now);
        }
    }
}
