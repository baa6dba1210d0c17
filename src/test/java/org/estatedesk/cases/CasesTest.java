package org.estatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class CasesTest {

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    TestDrawings desk;

    /** Nobody else's unit: test classes share the store. */
    private final String unit = "unit " + UUID.randomUUID();

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void aNumberHasTheKindTheYearOfTheDesksZoneAndSixDigits() {
        desk.standAt(Instant.parse("2026-12-31T16:00:00Z"));
        assertThat(open("noise").caseNumber()).matches("CMP-2027-\\d{6}");
    }

    @Test
    void twoCasesNeverShareANumber() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        Callable<String> opening = () -> open("noise").caseNumber();
        var numbers =
                threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> opening).toList());
        threads.shutdown();
        assertThat(numbers).extracting(number -> number.get()).doesNotHaveDuplicates();
    }

    @Test
    void entriesOfOneCaseAreNumberedWithoutGapsAlsoWhenManyWriteAtOnce() throws Exception {
        String number = open("noise").caseNumber();
        var threads = Executors.newFixedThreadPool(8);
        Callable<Void> writing = () -> {
            journal.write(number, Kind.NOTE, "line");
            return null;
        };
        for (var written :
                threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> writing).toList())) {
            written.get();
        }
        threads.shutdown();
        assertThat(journal.of(number))
                .extracting(JournalEntry::entryNo)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 41).boxed().toList());
    }

    @Test
    void aFirstContactStandsAlone() {
        assertThat(cases.contactDays(open("noise"))).isEqualTo(List.of(0));
    }

    @Test
    void contactsOnTheSameUnsolvedMatterAreCountedFromTheOldestOn() {
        desk.standAt(Instant.parse("2026-03-01T01:00:00Z"));
        cases.close(open("noise").caseNumber(), "not-content");
        desk.pass(Duration.ofDays(3));
        open("noise");
        desk.pass(Duration.ofHours(47));
        assertThat(cases.contactDays(open(" NOISE"))).isEqualTo(List.of(4, 1, 0));
    }

    /** CMP-02, A7: one flat, several spellings. */
    @Test
    void aMatterOfOneFlatIsCountedHoweverTheFlatIsTyped() {
        String digits = String.valueOf(System.nanoTime());
        for (String typed : List.of("%s-0606", "%s栋0606", "%s—0606", "%s#0606")) {
            opened(typed.formatted(digits));
        }
        assertThat(cases.contactDays(opened("%s號樓0606".formatted(digits)))).hasSize(5);
        assertThat(cases.contactDays(opened(digits + "-606"))).hasSize(1);
        assertThat(cases.openAt(digits + " 0606", "CMP")).hasSize(5);
        assertThat(cases.openPerhapsAt(digits + "0606", "CMP")).hasSize(5);
    }

    private ServiceCase opened(String unit) {
        Contact contact = new Contact("李女士", "138", unit, "phone", "noise");
        return cases.open(new NewCase("CMP", "test", "1", contact, "hotline", null, Map.of()));
    }

    @Test
    void aSolvedMatterAndAnotherSubjectAreNotCounted() {
        cases.close(open("noise").caseNumber(), "solved");
        open("leak");
        assertThat(cases.contactDays(open("noise"))).isEqualTo(List.of(0));
    }

    /** 001 4.3.1: valid complaints, and those that nobody has decided on yet. */
    @Test
    void aRejectedMatterIsNotCounted() {
        cases.close(open("noise").caseNumber(), "rejected");
        assertThat(cases.contactDays(open("noise"))).isEqualTo(List.of(0));
    }

    @Test
    void casesWithoutAUnitAreNotTakenForOneMatter() {
        cases.open(new NewCase("CMP", "test", "1", Contact.NONE, "hotline", null, Map.of()));
        ServiceCase second = cases.open(new NewCase("CMP", "test", "1", Contact.NONE, "hotline", null, Map.of()));
        assertThat(cases.contactDays(second)).isEqualTo(List.of(0));
    }

    @Test
    void aCaseIsClosedOnceAndItsJournalTellsSoOnce() {
        String number = open("noise").caseNumber();
        cases.close(number, "solved");
        assertThatIllegalStateException().isThrownBy(() -> cases.close(number, "rejected"));
        assertThat(cases.get(number).outcome()).isEqualTo("solved");
        assertThat(journal.of(number)).extracting(JournalEntry::kind).containsExactly(Kind.REGISTERED, Kind.CLOSED);
    }

    @Test
    void theJournalKnowsNoCaseThatIsNotThere() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> journal.write("CMP-1999-000001", Kind.NOTE, "line"))
                .withMessageContaining("CMP-1999-000001");
    }

    private ServiceCase open(String subject) {
        Contact contact = new Contact("李女士", "13800000000", unit, "phone", subject);
        return cases.open(new NewCase("CMP", "test", "1", contact, "hotline", null, Map.of()));
    }
}
