package org.estatedesk.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the cards as files, so that there is something to print when the server is down; {@code estatedesk.cards-dir}
 * may be a folder that other machines see.
 */
@Component
public class CardFolder {

    private static final Logger LOG = LoggerFactory.getLogger(CardFolder.class);

    private final ProcedureCards drawings;
    private final CardPages pages;
    private final Path folder;
    private final boolean chosen;
    private final Locale language;
    private final AtomicBoolean warned = new AtomicBoolean();

    CardFolder(
            ProcedureCards drawings,
            CardPages pages,
            @Value("${estatedesk.cards-dir}") Path folder,
            @Value("${estatedesk.data-dir}") Path data,
            @Value("${estatedesk.language:en}") String language) {
        this.drawings = drawings;
        this.pages = pages;
        this.folder = folder;
        this.chosen = !folder.toAbsolutePath()
                .normalize()
                .equals(data.resolve("cards").toAbsolutePath().normalize());
        this.language = Locale.forLanguageTag(language);
    }

    /**
     * Writes the card of each procedure anew. A desk with an external database has no data folder, and gets none for this
     * unless a folder was chosen: that is logged once. What cannot be written is logged: paper is no reason to stop the desk.
     *
     * @param goOn asked before each card
     */
    public void write(BooleanSupplier goOn) {
        Path parent = folder.toAbsolutePath().getParent();
        if (chosen || parent != null && Files.isDirectory(parent)) {
            drawings.keys().stream().takeWhile(key -> goOn.getAsBoolean()).forEach(this::write);
        } else if (!warned.getAndSet(true)) {
            LOG.warn(
                    "No fall-back cards are kept: there is no data folder. Set ESTATEDESK_CARDS_DIR to a folder for them");
        }
    }

    private void write(String key) {
        try {
            Files.createDirectories(folder);
            for (Card card : drawings.card(key, language).stream().toList()) {
                Files.writeString(folder.resolve(key + ".html"), pages.html(card, language));
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The fall-back card of {} in {} is not up to date", key, folder, e);
        }
    }
}
