package org.estatedesk.tickets.centre;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers of a ticket centre's machine, as docs/ticket-centre.md describes them. */
public final class Recorded {

    private static final Path FOLDER = Path.of("src/test/resources/ticket-centre");

    private Recorded() {}

    /** The answer in a file, such as {@code hold-held}. */
    public static ResponseDefinitionBuilder recorded(String file) {
        try {
            return aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(Files.readString(FOLDER.resolve(file + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
