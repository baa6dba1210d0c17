package org.estatedesk.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.beans.factory.annotation.Autowired;

/** A card is one sheet of A4 with two sides, whatever the procedure and the reader's language. */
@DeskTest
class CardPrintIT {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    /** No step is smaller than what is read at arm's length: 9 points. */
    private static final String READABLE = "return [...document.querySelectorAll('li')]"
            + ".every(line => parseFloat(getComputedStyle(line).fontSize) >= 12)";

    @Autowired
    private ProcedureCards drawings;

    @Autowired
    private CardPages pages;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyCardFitsOnOneSheet(String language) throws IOException {
        Locale reader = Locale.forLanguageTag(language);
        ChromeDriver browser = Browser.open();
        try {
            for (String key : drawings.keys()) {
                Path page = folder.resolve(key + ".html");
                Files.writeString(page, pages.html(drawings.card(key, reader).orElseThrow(), reader));
                assertThat(pages(browser, page, key + "-" + language)).as(key).isEqualTo(2);
                assertThat((Boolean) browser.executeScript(READABLE)).as(key).isTrue();
            }
        } finally {
            browser.quit();
        }
    }

    private long pages(ChromeDriver browser, Path page, String name) throws IOException {
        browser.get(page.toUri().toString());
        Browser.picture(browser, "card-" + name);
        PrintOptions paper = new PrintOptions();
        paper.setPageSize(new PageSize(29.7, 21.0));
        paper.setPageMargin(new PageMargin(0.8, 0.8, 0.8, 0.8));
        byte[] pdf = Base64.getDecoder().decode(browser.print(paper).getContent());
        Files.write(Path.of("target", "screenshots", "card-" + name + ".pdf"), pdf);
        return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
