package org.estatedesk.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium of the machine's own, and pictures of what it shows. */
public final class Browser {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Path GUIDES = Path.of("docs", "images");

    private Browser() {}

    /** Opens Chromium with an empty profile; skips the test, and says so, where the machine has none. */
    public static ChromeDriver open() {
        Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<File> driver = onPath("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            System.out.println("Browser tests left out: this machine has no Chromium with its driver.");
        }
        Assumptions.assumeTrue(chromium.isPresent() && driver.isPresent(), "no Chromium with its driver");
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get())
                        .build(),
                options(chromium.get()));
    }

    private static ChromeOptions options(File chromium) {
        ChromeOptions options = new ChromeOptions();
        // A certificate that a test made for itself.
        options.setAcceptInsecureCerts(true);
        return options.setBinary(chromium)
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--lang=en",
                        "--window-size=1400,1300");
    }

    /** Makes the page as large as a screen; the next picture has its size, too. */
    public static void screen(ChromeDriver browser, int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Lets the browser ask for a language; pages that are opened from then on know it. */
    public static void speak(ChromeDriver browser, String language) {
        Object agent = browser.executeScript("return navigator.userAgent");
        browser.executeCdpCommand(
                "Network.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", language));
    }

    /** Keeps a picture under {@code target/screenshots}. */
    public static void picture(WebDriver browser, String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), ((ChromeDriver) browser).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Keeps a picture; with {@code -Dguides.picture=true} it is the one that a guide shows, on a screen of usual size. */
    public static void guide(ChromeDriver browser, String name) {
        if (!Boolean.getBoolean("guides.picture")) {
            picture(browser, name);
            return;
        }
        screen(browser, 1440, 900);
        try {
            Files.write(GUIDES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static Optional<File> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }
}
