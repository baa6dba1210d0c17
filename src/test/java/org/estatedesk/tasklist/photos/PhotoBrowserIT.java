package org.estatedesk.tasklist.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A receptionist adds a photo to a complaint, and whoever has the next step sees it. */
@DeskTest
class PhotoBrowserIT {

    private static final By PHOTO = By.cssSelector(".desk-file img");

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @TempDir
    Path folder;

    private final String course = "Crack " + System.nanoTime();
    private ChromeDriver browser;
    private TasklistPage tasklist;

    @BeforeEach
    void open() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        tasklist.signIn("frontdesk");
    }

    @AfterEach
    void close() {
        browser.quit();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .variableValueEquals("course", course)
                .list()
                .forEach(run -> engine.getRuntimeService().deleteProcessInstance(run.getId(), "test over"));
    }

    @Test
    void the_next_person_sees_the_photo() throws IOException {
        tasklist.startForm("Complaint handling");
        tasklist.fill("customerName", "Wang");
        tasklist.fill("customerPhone", "13900002222");
        tasklist.fill("unit", "9-902");
        tasklist.choose("subject", "Noise");
        tasklist.fill("course", course);
        attach(Files.writeString(folder.resolve("page.html"), "<script>alert(1)</script>"));
        assertThat(seen(By.cssSelector(".desk-files-said:not(:empty)")).getText())
                .contains("page.html", "JPEG");
        attach(photo());
        assertThat(isShown(seen(PHOTO))).isTrue();
        for (int width : List.of(1366, 390)) {
            Browser.screen(browser, width, width == 390 ? 844 : 768);
            browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", seen(PHOTO));
            Browser.picture(browser, "photo-field-" + width);
        }
        Browser.screen(browser, 1366, 768);
        tasklist.start();

        tasklist.waitFor("Give first reply");
        assertThat(isShown(seen(By.cssSelector(".desk-case-head .desk-file img"))))
                .isTrue();
        Browser.picture(browser, "photo-next-step");
    }

    private void attach(Path file) {
        browser.findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
    }

    private Path photo() throws IOException {
        File file = folder.resolve("裂缝.jpg").toFile();
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().fillRect(40, 40, 200, 30);
        picture.setRGB(1, 1, (int) System.nanoTime());
        ImageIO.write(picture, "jpg", file);
        return file.toPath();
    }

    private boolean isShown(WebElement picture) {
        return waiting()
                .until(page -> (Boolean) browser.executeScript("return arguments[0].naturalWidth > 0", picture));
    }

    private WebElement seen(By what) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, Patience.of(Duration.ofSeconds(20)));
    }
}
