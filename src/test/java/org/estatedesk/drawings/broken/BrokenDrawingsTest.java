package org.estatedesk.drawings.broken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.estatedesk.drawings.contract.Shipped;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.workflow.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken drawing of the table is refused by the right rule, at the right element, with advice, and for nothing else. */
class BrokenDrawingsTest {

    private final FindingTexts english = new FindingTexts(Locale.ENGLISH);
    private final FindingTexts chinese = new FindingTexts(Locale.CHINESE);

    static List<Mutation> mutations() throws IOException {
        try (InputStream table = BrokenDrawingsTest.class.getResourceAsStream("/drawings/broken/broken-drawings.txt")) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Mutation::read)
                    .toList();
        }
    }

    @Test
    void thereAreAtLeastFortyOfThem() throws IOException {
        assertThat(mutations()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(mutations()).extracting(Mutation::fault).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isRefusedAtTheRightElementWithAdvice(Mutation mutation) {
        List<Finding> findings = HouseRules.check(List.of(mutation.broken()), Shipped.live());
        Tuple expected = tuple(mutation.rule(), mutation.element());
        assertThat(findings).extracting(Finding::rule, Finding::elementId).contains(expected);
        if (!mutation.isRemoval()) {
            assertThat(findings)
                    .filteredOn(finding -> !mutation.also().contains(finding.rule()))
                    .extracting(Finding::rule, Finding::elementId)
                    .containsOnly(expected);
        }
        assertThat(findings).anyMatch(Finding::isError);
        findings.stream().filter(finding -> finding.rule() == mutation.rule()).forEach(this::assertUnderstandable);
    }

    private void assertUnderstandable(Finding finding) {
        Stream.of(english, chinese).forEach(texts -> {
            assertThat(texts.describe(finding)).contains(finding.file(), finding.elementId(), finding.elementName());
            assertThat(texts.mend(finding)).isNotBlank().doesNotContainPattern("\\{\\d}");
            assertThat(texts.wrong(finding)).isNotBlank().doesNotContainPattern("\\{\\d}");
        });
    }
}
