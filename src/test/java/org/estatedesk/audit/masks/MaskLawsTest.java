package org.estatedesk.audit.masks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every number and every text. */
class MaskLawsTest {

    private static final PersonalData PERSONAL = PersonalData.read();

    /** A mobile whose hidden digits are none of those that are shown. */
    @Provide
    Arbitrary<String> mobiles() {
        Arbitrary<String> network = Arbitraries.of("3", "5", "7", "8", "9");
        Arbitrary<String> third = digits("13579", 1);
        Arbitrary<String> hidden = digits("02468", 4);
        Arbitrary<String> last = digits("13579", 4);
        return Combinators.combine(network, third, hidden, last).as((n, t, h, l) -> "1" + n + t + h + l);
    }

    /** Between each digit and the next: nothing mostly, blanks or dashes otherwise. */
    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of("", "", "", " ", "-", "  ", " - ", "\u00a0", "\u3000", "—", ".", "－")
                .list()
                .ofSize(10);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc xyzÄ王李的,.;:!?“”\n\t").ofMaxLength(40);
    }

    private static Arbitrary<String> digits(String from, int length) {
        return Arbitraries.strings().withChars(from).ofLength(length);
    }

    @Property(tries = 500)
    void no_hidden_digits_of_a_known_number_survive(
            @ForAll("mobiles") String mobile,
            @ForAll("gaps") List<String> gaps,
            @ForAll("words") String before,
            @ForAll("words") String after) {
        CaseMask mask = mask(mobile);
        String written = spread(mobile, gaps);
        String shown = mask.text(before + written + after);
        assertThat(Digits.only(shown))
                .doesNotContain(mobile.substring(3, 7))
                .isEqualTo(mobile.substring(0, 3) + mobile.substring(7));
        assertThat(shown)
                .startsWith(before.strip().isEmpty() ? "" : before.substring(0, 1))
                .endsWith(after);
    }

    @Property(tries = 500)
    void nor_of_an_unknown_one_in_one_piece_or_in_the_usual_three(
            @ForAll("mobiles") String mobile, @ForAll("words") String before, @ForAll("words") String after) {
        CaseMask mask = new CaseMask(PERSONAL, List.of(), null, Set.of());
        String three = mobile.substring(0, 3) + " " + mobile.substring(3, 7) + "-" + mobile.substring(7);
        for (String written : List.of(mobile, three, fullWidth(mobile))) {
            assertThat(mask.text(before + written + after))
                    .isEqualTo(before + mobile.substring(0, 3) + "****" + mobile.substring(7) + after);
        }
    }

    @Property(tries = 500)
    void masking_twice_is_masking_once(@ForAll String text, @ForAll("mobiles") String mobile) {
        CaseMask mask = mask(mobile);
        String once = mask.text(text + mobile + text);
        assertThat(mask.text(once)).isEqualTo(once);
    }

    @Property(tries = 500)
    void text_without_digits_is_unchanged(@ForAll("words") String text) {
        assertThat(mask("13912345678").text(text)).isEqualTo(text);
        assertThat(mask("13912345678").value("anything", text)).isEqualTo(text);
    }

    private static CaseMask mask(String known) {
        return new CaseMask(PERSONAL, List.of(new KnownValue("customerPhone", known)), null, Set.of("110"));
    }

    private static String spread(String digits, List<String> gaps) {
        StringBuilder written = new StringBuilder(digits.substring(0, 1));
        for (int i = 1; i < digits.length(); i++) {
            written.append(gaps.get(i - 1)).append(digits.charAt(i));
        }
        return written.toString();
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
