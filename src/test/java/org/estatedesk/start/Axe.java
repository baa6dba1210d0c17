package org.estatedesk.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.estatedesk.support.Patience;
import org.openqa.selenium.chrome.ChromeDriver;

/** Asks a page by the rules of axe-core: what somebody who sees or moves badly could not use. */
public final class Axe {

    private static final String SCRIPT = read();

    private static final String FINDINGS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
              ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) =>
                `${id} ${target.join(' ')} ${html.slice(0, 160)} ${failureSummary.split('\\n')[1] ?? ''}`))),
              problem => done([String(problem)]));""";

    private Axe() {}

    /** What the page that is shown breaks: the rule, where, and how; best empty. */
    @SuppressWarnings("unchecked")
    public static List<String> findings(ChromeDriver browser) {
        browser.manage().timeouts().scriptTimeout(Patience.of(Duration.ofSeconds(30)));
        browser.executeScript(SCRIPT);
        return (List<String>) browser.executeAsyncScript(FINDINGS);
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
