package org.estatedesk.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Where the cards go, and what is said when there is no place for them. */
@ExtendWith(OutputCaptureExtension.class)
class CardFolderTest {

    private static final String WARNING = "Set ESTATEDESK_CARDS_DIR";

    @TempDir
    private Path temp;

    @Test
    void theDataFolderHoldsThem(CapturedOutput log) {
        folder(temp.resolve("cards"), temp).write(() -> true);
        assertThat(temp.resolve("cards/tea.html")).hasContent("<p>tea</p>");
        assertThat(log).doesNotContain(WARNING);
    }

    @Test
    void withoutADataFolderTheLogSaysOnceWhatToSet(CapturedOutput log) {
        Path none = temp.resolve("none");
        CardFolder folder = folder(none.resolve("cards"), none);
        folder.write(() -> true);
        folder.write(() -> true);
        assertThat(none).doesNotExist();
        assertThat(log.getOut().split(WARNING, -1)).hasSize(2);
    }

    @Test
    void aChosenFolderIsMadeIfNeeded(CapturedOutput log) {
        Path chosen = temp.resolve("share/of/cards");
        folder(chosen, temp.resolve("none")).write(() -> true);
        assertThat(chosen.resolve("tea.html")).exists();
        assertThat(log).doesNotContain(WARNING);
    }

    @Test
    void aDeskThatStopsBeginsNoOther() {
        folder(temp.resolve("cards"), temp).write(() -> false);
        assertThat(temp.resolve("cards/tea.html")).doesNotExist();
    }

    private CardFolder folder(Path folder, Path data) {
        return new CardFolder(new OneDrawing(), new OnePage(), folder, data, "en");
    }

    private static final class OneDrawing implements ProcedureCards {

        @Override
        public List<String> keys() {
            return List.of("tea");
        }

        @Override
        public Optional<Card> card(String key, Locale reader) {
            return Optional.of(new Card(key, "Tea", 1, Instant.EPOCH, List.of(), List.of(), List.of()));
        }
    }

    private static final class OnePage extends CardPages {

        OnePage() {
            super(null, null, null);
        }

        @Override
        String html(Card card, Locale language) {
            return "<p>" + card.key() + "</p>";
        }
    }
}
