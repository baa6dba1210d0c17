package org.estatedesk.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

    private final Drawings drawings;
    private final CardPages pages;
    private final Path folder;
    private final Locale language;

    CardFolder(
            Drawings drawings,
            CardPages pages,
            @Value("${estatedesk.cards-dir}") Path folder,
            @Value("${estatedesk.language:en}") String language) {
        this.drawings = drawings;
        this.pages = pages;
        this.folder = folder;
        this.language = Locale.forLanguageTag(language);
    }

    /**
     * Writes the card of each procedure anew, if the folder around theirs is there: a desk with an external database has no
     * data folder, and gets none for this. What cannot be written is logged: paper is no reason to stop the desk.
     */
    public void write() {
        if (Files.isDirectory(folder.toAbsolutePath().getParent())) {
            drawings.keys().forEach(this::write);
        }
    }

    private void write(String key) {
        try {
            Files.createDirectories(folder);
            for (Card card : drawings.card(key).stream().toList()) {
                Files.writeString(folder.resolve(key + ".html"), pages.html(card, language));
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The fall-back card of {} in {} is not up to date", key, folder, e);
        }
    }
}
