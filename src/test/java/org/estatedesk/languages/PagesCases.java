package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.estatedesk.support.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that people open, read by somebody who understands one language only. */
abstract class PagesCases {

    private final String language;

    private LanguageDesk desk;
    private Reader reader;

    PagesCases(String language) {
        this.language = language;
    }

    @BeforeEach
    void openBrowser() {
        Browser.open().quit();
        desk = LanguageDesk.in(language);
        reader = new Reader(desk);
    }

    @AfterEach
    void closeBrowser() {
        if (reader != null) {
            reader.close();
            assertThat(reader.misunderstood()).isEmpty();
        }
    }

    @Test
    void listsOfTheModeler() {
        reader.open("/modeler");
        reader.until("return document.querySelector('dialog input')");
        reader.understands("modeler-sign-in");
        reader.signInAt("/modeler", "manager");
        reader.until("return document.querySelector('tr[data-key] a')");
        reader.understands("modeler-list");
        for (String page : List.of(
                "new/process",
                "new/decision",
                "new/form",
                "process/complaint-handling/history",
                "decision/service-fees/history",
                "form/give-first-reply/history")) {
            reader.open("/modeler#/" + page);
            reader.until("return document.querySelector('main *')");
            reader.understands("modeler-" + page.replace('/', '-'));
        }
    }

    @Test
    void calendarAndTimetables() {
        Map.of("calendar", "manager", "timetable", "frontdesk", "residents", "frontdesk")
                .forEach((page, person) -> {
                    reader.browser().manage().deleteAllCookies();
                    reader.open("/" + page);
                    reader.until("return document.querySelector('dialog input')");
                    reader.understands(page + "-sign-in");
                    reader.signInAt("/" + page, person);
                    reader.click(".tools button.main");
                    reader.understands(page + "-add");
                    reader.click("dialog .buttons button:not(.main)");
                    reader.click(".tools button:nth-of-type(2)");
                    reader.understands(page + "-import");
                });
    }

    @Test
    void startPageClockAndCards() {
        reader.open("/");
        reader.understands("start");
        reader.open("/clock");
        reader.understands("clock");
        reader.open("/sign-out");
        reader.understands("sign-out");
        reader.signIn("tasklist", "frontdesk");
        for (String card : List.of("", "/complaint-handling", "/emergency-patient-assistance", "/ticket-booking")) {
            reader.open("/desk/cards" + card);
            reader.understands("cards" + card.replace('/', '-'));
        }
    }

    @Test
    void cockpitsOwnPages() {
        reader.signIn("cockpit", "demo");
        reader.understands("cockpit");
        for (String page : List.of("processes", "decisions", "tasks", "batch")) {
            reader.openIn("cockpit", page);
            reader.until("return document.querySelector('h3, h2, h4, table')");
            reader.understands("cockpit-" + page);
        }
    }

    @Test
    void editorOfProcesses() {
        reader.signInAt("/modeler#/process/complaint-handling", "manager");
        reader.click("[data-container-id=Phase_Answer] .bjs-drilldown");
        reader.click("[data-container-id=Phase_FirstReply] .bjs-drilldown");
        reader.understands("editor-plane");
        reader.click("[data-element-id=Task_GiveFirstReply] .djs-hit");
        unfold();
        reader.understands("editor-step");
    }

    @Test
    void auditorsPagesInCockpit() {
        reader.signIn("cockpit", "auditor");
        for (String page :
                List.of("audit/cases", "audit/dashboard", "audit/changes", "audit/readings", "audit/proof")) {
            reader.openIn("cockpit", page);
            reader.until("return document.querySelector('[class*=desk-]')");
            reader.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            reader.understands(page.replace('/', '-'));
        }
        reader.openIn("cockpit", "audit/case/" + desk.complaint());
        reader.until("return document.querySelector('.desk-case [data-tab]')");
        for (String tab : List.of("promises", "steps", "messages")) {
            reader.click("[data-tab=" + tab + "]");
            reader.understands("audit-case-" + tab);
        }
    }

    @Test
    void editorOfTables() {
        reader.signInAt("/modeler#/decision/service-fees", "manager");
        reader.until("return document.querySelector('.input-cell')");
        reader.understands("editor-table");
    }

    private void unfold() {
        reader.run(
                "document.querySelectorAll('.bio-properties-panel-group-header:not(.open)').forEach(one => one.click())");
    }
}
