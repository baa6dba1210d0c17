package org.estatedesk.drawings.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.rules.Surroundings;
import org.estatedesk.drawings.workflow.HouseRules;
import org.junit.jupiter.api.Test;

/** What we ship keeps the rules that we ask of managers, warnings included. */
class HouseRulesContractTest {

    private final FindingTexts texts = new FindingTexts(Locale.ENGLISH);

    @Test
    void shippedDrawingsTablesAndFormsKeepTheHouseRules() {
        assertThat(HouseRules.check(Shipped.files(), Surroundings.NOTHING))
                .extracting((Finding finding) -> texts.describe(finding))
                .isEmpty();
    }
}
