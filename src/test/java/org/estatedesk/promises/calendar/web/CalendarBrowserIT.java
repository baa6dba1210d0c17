package org.estatedesk.promises.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.estatedesk.promises.calendar.SpecialDay;
import org.estatedesk.promises.calendar.years.CalendarYear;
import org.estatedesk.promises.calendar.years.YearBook;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.ExcelFile;
import org.estatedesk.support.ListPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** HOT-15: the service centre keeps holidays and make-up workdays on a page; others read them. */
@DeskTest
class CalendarBrowserIT {

    private static final int NEXT = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 1;

    @LocalServerPort
    private int port;

    @Autowired
    private YearBook years;

    @Autowired
    private JdbcTemplate store;

    @TempDir
    private Path folder;

    private ListPage page;

    @BeforeEach
    void openBrowser() {
        SpecialDay newYear = new SpecialDay(LocalDate.of(NEXT, 1, 1), SpecialDay.Kind.HOLIDAY, "元旦", null);
        years.replace(NEXT, List.of(newYear), "国务院办公厅通知", "manager", null);
        page = new ListPage(port, "calendar");
    }

    @AfterEach
    void closeBrowser() {
        if (page != null) {
            page.close();
        }
        store.update("delete from calendar_day where year = ?", NEXT);
        store.update("delete from calendar_year where year = ?", NEXT);
    }

    @Test
    void theServiceCentreAddsChangesRemovesAndImportsDays() throws IOException {
        page.signIn("manager");
        page.fits("-year");
        page.click("nav.tabs a:last-child");
        page.rows(1);
        page.fits("");
        add();
        change();
        remove();
        importFiles();
        refuseWhatIsOld();
    }

    @Test
    void othersOnlyReadIt() {
        page.signIn("frontdesk");
        assertThat(page.isKept()).isFalse();
    }

    private void add() {
        page.click(".tools button.main");
        page.set("date", NEXT + "-01-02");
        page.fill("name", "调休");
        page.fill("hours", "10:00-16:00");
        page.fits("-add");
        page.click("dialog button.main");
        page.rows(2);
    }

    private void change() {
        page.click("tbody tr:last-child td.do button:first-child");
        page.fill("name", "公司年会");
        page.click("dialog button.main");
        page.until(seen -> names().contains("公司年会"));
        assertThat(kept().upload().source()).isEqualTo("国务院办公厅通知");
        assertThat(kept().days().get(1).hours()).hasToString("10:00-16:00");
    }

    private void remove() {
        page.click("tbody tr:first-child td.do button:last-child");
        page.click("dialog button.main");
        page.rows(1);
    }

    private void importFiles() throws IOException {
        page.click(".tools button:nth-of-type(2)");
        page.fill("source", "通知");
        page.choose(folder, "broken.xlsx", labourDay("feast"));
        page.click("dialog button.main");
        assertThat(page.seen("dialog .bad").getText()).contains("第 2 行").contains("feast");
        assertThat(names()).contains("公司年会");
        page.fits("-import");
        page.choose(folder, "right.xlsx", labourDay("holiday"));
        page.click("dialog button.main");
        page.until(seen -> names().contains("劳动节"));
        assertThat(kept().upload().source()).isEqualTo("通知");
    }

    private void refuseWhatIsOld() {
        page.click("tbody tr:first-child td.do button:first-child");
        page.fill("name", "别的");
        store.update("update calendar_year set uploaded_at = uploaded_at + interval '1 minute' where year = ?", NEXT);
        page.click("dialog button.main");
        assertThat(page.seen("dialog .bad").getText()).contains(String.valueOf(NEXT));
        assertThat(names()).contains("劳动节");
    }

    private static ExcelFile labourDay(String kind) {
        return new ExcelFile(ExcelFile.row(1, "date", "kind", "name") + ExcelFile.row(2, NEXT + "-05-01", kind, "劳动节"));
    }

    private CalendarYear kept() {
        return years.find(NEXT).orElseThrow();
    }

    private String names() {
        return kept().days().stream().map(SpecialDay::name).toList() + "";
    }
}
