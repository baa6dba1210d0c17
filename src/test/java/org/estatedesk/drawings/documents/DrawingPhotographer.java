package org.estatedesk.drawings.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** Shows a drawing in a browser with the Modeler's own viewer, twice as large as on a screen, and takes its picture. */
final class DrawingPhotographer {

    private static final Path VIEWER = Path.of("src/main/web/node_modules/bpmn-js/dist/bpmn-viewer.production.min.js");

    private static final String SHOW = """
            const [xml, plane, done] = arguments;
            document.documentElement.style.overflow = 'hidden';
            document.body.style.margin = 0;
            document.body.innerHTML = '<div id="canvas" style="width: 100px; height: 100px"></div>';
            const viewer = new BpmnJS({ container: '#canvas' });
            viewer.importXML(xml).then(async () => {
              const canvas = viewer.get('canvas');
              canvas.setRootElement(canvas.getRootElements().find(({ id }) => id === plane || id === plane + '_plane'));
              const { svg } = await viewer.saveSVG();
              document.body.innerHTML = '<div id="sheet" style="display: inline-block; padding: 14px">' + svg + '</div>';
              document.querySelector('svg').style.display = 'block';
              const { width, height } = document.getElementById('sheet').getBoundingClientRect();
              done([Math.ceil(width), Math.ceil(height)]);
            }).catch(problem => done(String(problem)));
            """;

    private final ChromeDriver browser;

    DrawingPhotographer(ChromeDriver browser) throws IOException {
        this.browser = browser;
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        browser.get("data:text/html,<!DOCTYPE html><body></body>");
        browser.executeScript(Files.readString(VIEWER) + "; window.BpmnJS = BpmnJS;");
    }

    /** @param plane id of the process or of the sub-process whose inside is shown */
    byte[] picture(Path drawing, String plane) throws IOException {
        List<?> size = (List<?>) browser.executeAsyncScript(SHOW, Files.readString(drawing), plane);
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.get(0), "height", size.get(1), "deviceScaleFactor", 2, "mobile", false));
        return browser.getScreenshotAs(OutputType.BYTES);
    }
}
