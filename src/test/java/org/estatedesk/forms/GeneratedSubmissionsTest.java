package org.estatedesk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.estatedesk.forms.InvalidSubmissions.Invalid;
import org.estatedesk.forms.schema.FormSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generators for other tests keep their word on every form of the product and on the probes. */
class GeneratedSubmissionsTest {

    private static final ObjectNode EXISTING =
            Forms.json("{'customer':'王','rooms':['hall','bath'],'fault':'slight','classChange':'up'}");

    static Stream<Path> forms() {
        return Stream.of(Path.of("forms"), Path.of("src/test/resources/forms-probe"))
                .flatMap(GeneratedSubmissionsTest::list)
                .filter(path -> path.toString().endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void random_submissions_are_valid_and_spoilt_ones_are_not(Path path) {
        FormSchema form = Forms.file(path);
        ValidSubmissions valid = new ValidSubmissions(Forms.FEEL, Forms.NOW, new Random(7));
        ObjectNode existing = path.toString().contains("start") ? Forms.json("{}") : EXISTING;
        for (int count = 0; count < 20; count++) {
            ObjectNode values = valid.next(form, existing);
            if (count % 10 == 0) {
                InvalidSubmissions.of(form, values).forEach(invalid -> assertRefused(form, invalid, existing));
            }
        }
    }

    private static void assertRefused(FormSchema form, Invalid invalid, ObjectNode existing) {
        List<FormRefusal> refusals = FormValidation.refusals(form, Forms.submission(invalid.values(), existing));

        assertThat(refusals).as(invalid.toString()).extracting(FormRefusal::key).contains(invalid.key());
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
