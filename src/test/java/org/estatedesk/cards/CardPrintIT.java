package org.estatedesk.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A card is one sheet of A4, whatever the procedure. */
@DeskTest
class CardPrintIT {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Autowired
    private ProcedureCards drawings;

    @Value("${estatedesk.cards-dir}")
    private Path folder;

    @Test
    void everyCardFitsOnOneSheet() throws IOException {
        ChromeDriver browser = Browser.open();
        try {
            for (String key : drawings.keys()) {
                assertThat(pages(browser, key)).as(key).isEqualTo(1);
            }
        } finally {
            browser.quit();
        }
    }

    private long pages(ChromeDriver browser, String key) throws IOException {
        browser.get(folder.resolve(key + ".html").toUri().toString());
        Browser.picture(browser, "card-" + key);
        PrintOptions paper = new PrintOptions();
        paper.setPageSize(new PageSize(29.7, 21.0));
        paper.setPageMargin(new PageMargin(0.8, 0.8, 0.8, 0.8));
        byte[] pdf = Base64.getDecoder().decode(browser.print(paper).getContent());
        Files.write(Path.of("target", "screenshots", "card-" + key + ".pdf"), pdf);
        return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
