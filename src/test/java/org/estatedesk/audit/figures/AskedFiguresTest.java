package org.estatedesk.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.estatedesk.audit.figures.counts.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.ErrorResponseException;

class AskedFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @BeforeEach
    void readEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void withoutAPeriodItIsTheLastThirtyDays() {
        assertThat(AskedFigures.days(null, "", TODAY)).isEqualTo(new Days(LocalDate.of(2026, 3, 2), TODAY));
        assertThat(AskedFigures.days(null, null, TODAY).each()).hasSize(30);
    }

    @Test
    void bothEndsBelongToThePeriod() {
        assertThat(AskedFigures.days("2026-02-27", "2026-03-01", TODAY).each()).hasSize(3);
        assertThat(AskedFigures.days("2026-03-01", "2026-03-01", TODAY).each()).hasSize(1);
    }

    @Test
    void whatIsNoDateIsNamed() {
        assertRefused(() -> AskedFigures.days("2026-02-30", null, TODAY), "'from'", "2026-02-30");
        assertRefused(() -> AskedFigures.days(null, "yesterday", TODAY), "'to'", "yesterday");
        assertRefused(() -> AskedFigures.version("two"), "'version'", "two");
    }

    @Test
    void aPeriodRunsForwardAndIsNotEndless() {
        assertRefused(() -> AskedFigures.days("2026-03-02", "2026-03-01", TODAY), "2026-03-02", "2026-03-01");
        assertRefused(() -> AskedFigures.days("2016-03-30", null, TODAY), "10 years");
        assertThat(AskedFigures.days("2016-03-31", null, TODAY).from().getYear())
                .isEqualTo(2016);
    }

    @Test
    void mistakesAreToldInTheReadersLanguage() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertRefused(() -> AskedFigures.days("x", null, TODAY), "from", "日期");
    }

    private static void assertRefused(Runnable question, String... words) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refused -> assertThat(refused.getBody().getDetail()).contains(words));
    }
}
