package org.estatedesk.drawings.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.estatedesk.support.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The pictures in the documents show the drawings as they are; with {@code -Ddrawings.picture=true} they are drawn anew,
 * and all planes, for somebody to look at, below {@code target/drawings}.
 */
class DrawingPicturesTest {

    private static final Path PICTURES = Path.of("docs/images");
    private static final Path ALL_PLANES = Path.of("target/drawings");

    static Stream<Path> drawings() throws IOException {
        return Files.list(Path.of("processes"))
                .filter(file -> file.toString().endsWith(".bpmn"))
                .sorted();
    }

    @BeforeAll
    static void drawAnew() throws IOException {
        if (Boolean.getBoolean("drawings.picture")) {
            ChromeDriver browser = Browser.open();
            try {
                DrawingPhotographer photographer = new DrawingPhotographer(browser);
                for (Path drawing : drawings().toList()) {
                    draw(photographer, drawing);
                }
            } finally {
                browser.quit();
            }
        }
    }

    private static void draw(DrawingPhotographer photographer, Path drawing) throws IOException {
        for (PicturedPlane plane : PicturedPlane.of(drawing)) {
            byte[] picture = photographer.picture(drawing, plane.element());
            String key = drawing.getFileName().toString().replace(".bpmn", "");
            Path file = plane.isWhole() ? picture(drawing) : ALL_PLANES.resolve(key + "-" + plane.element() + ".png");
            StampedPicture.write(file, picture, plane.fingerprint());
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void thePictureShowsTheDrawingAsItIs(Path drawing) throws IOException {
        PicturedPlane whole = PicturedPlane.of(drawing).stream()
                .filter(PicturedPlane::isWhole)
                .findFirst()
                .orElseThrow();
        assertThat(StampedPicture.stamp(picture(drawing)))
                .as("Out of date: mvn test -Dtest=DrawingPicturesTest -Ddrawings.picture=true")
                .isEqualTo(whole.fingerprint());
    }

    private static Path picture(Path drawing) {
        return PICTURES.resolve(drawing.getFileName().toString().replace(".bpmn", ".png"));
    }
}
