package org.estatedesk.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.drawings.versions.ShippedDrawings;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What forms call the same field and its choices, which they need not call alike. */
class DrawnLabelsTest {

    private final DrawnLabels labels =
            new DrawnLabels(new ShippedDrawings(new PathMatchingResourcePatternResolver(), "zh"));

    @Test
    void a_choice_is_known_by_each_name_that_a_form_gives_it() {
        assertThat(labels.isChoice("factsClear", "是：须在24小时内答复")).isTrue();
        assertThat(labels.isChoice("factsClear", "是，登记时已清楚")).isTrue();
        assertThat(labels.isChoice("factsClear", "随便写的")).isFalse();
    }
}
