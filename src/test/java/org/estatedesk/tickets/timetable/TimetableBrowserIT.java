package org.estatedesk.tickets.timetable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.ExcelFile;
import org.estatedesk.support.ListPage;
import org.estatedesk.tickets.Means;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** TKT-09: the desk keeps its timetables on a page: adds, changes, removes and imports rows; others read them. */
@DeskTest
class TimetableBrowserIT {

    private static final String FILE = "number,from,to,departs,arrives\n示例 G1,上海虹桥,北京南,09:00,13:28\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Timetable timetable;

    @TempDir
    private Path folder;

    private ListPage page;

    @BeforeEach
    void openBrowser() {
        timetable.replace(Means.RAIL, FILE.getBytes(UTF_8), "supervisor", null);
        page = new ListPage(port, "timetable");
    }

    @AfterEach
    void closeBrowser() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void theDeskAddsChangesRemovesAndImportsRows() throws IOException {
        page.signIn("frontdesk");
        page.fits("");
        add();
        change();
        remove();
        importFiles();
    }

    @Test
    void othersOnlyReadIt() {
        page.signIn("guard");
        assertThat(page.isKept()).isFalse();
    }

    private void add() {
        page.click(".tools button.main");
        page.fill("number", "G2");
        page.fill("from", "上海虹桥");
        page.fill("to", "杭州东");
        page.set("departs", "08:10");
        page.set("arrives", "08:55");
        page.fits("-add");
        page.click("dialog button.main");
        page.rows(2);
    }

    private void change() {
        page.click("tbody tr:first-child td.do button:first-child");
        page.fill("number", "G3");
        page.click("dialog button.main");
        page.until(seen -> numbers().contains("G3"));
    }

    private void remove() {
        page.click("tbody tr:last-child td.do button:last-child");
        page.click("dialog button.main");
        page.rows(1);
    }

    private void importFiles() throws IOException {
        page.click(".tools button:nth-of-type(2)");
        page.choose(folder, "broken.xlsx", departing("morning"));
        page.click("dialog button.main");
        assertThat(page.seen("dialog .bad").getText()).contains("第 2 行第 4 列").contains("morning");
        assertThat(numbers()).contains("G3");
        page.fits("-import");
        page.choose(folder, "right.xlsx", departing("09:00"));
        page.click("dialog button.main");
        page.until(seen -> numbers().contains("G9"));
    }

    private static ExcelFile departing(String time) {
        return new ExcelFile(ExcelFile.row(1, "number", "from", "to", "departs", "arrives")
                + ExcelFile.row(2, "G9", "上海虹桥", "北京南", time, "13:28"));
    }

    private String numbers() {
        return timetable.of(Means.RAIL).stream()
                        .map(trip -> trip.name().number())
                        .toList() + "";
    }
}
