package org.estatedesk.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.HistoryService;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint in Chinese, from the front desk's form to the return visit, by the people who do it, in Tasklist. */
@DeskTest
class ComplaintBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private HistoryService history;

    private ChromeDriver browser;
    private TasklistPage tasklist;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            Browser.picture(browser, "last-seen");
            browser.quit();
        }
    }

    @Test
    void aComplaintRunsFromTheFirstCallToTheReturnVisit() {
        register();
        firstReply();
        assess();
        solve();
        answer();
        visit();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableValueEquals("course", "楼上装修从早上七点开始敲墙，要求按规定时间施工")
                        .count())
                .isEqualTo(1);
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("End_ComplaintClosed")
                        .finished()
                        .count())
                .isPositive();
    }

    private void register() {
        tasklist.signIn("frontdesk");
        tasklist.startForm("Complaint handling");
        tasklist.fill("customerName", "王小明");
        tasklist.fill("customerPhone", "138 0013 8000");
        tasklist.fill("unit", "3-1201");
        tasklist.choose("subject", "Noise");
        tasklist.fill("course", "楼上装修从早上七点开始敲墙，要求按规定时间施工");
        tasklist.pick("complainantType", "Angry but clear: wants a solution");
        tasklist.waitFor("Wants a solution.");
        Browser.picture(browser, "1-register-complaint");
        tasklist.start();
    }

    private void firstReply() {
        tasklist.openTask("My team", "Give first reply");
        tasklist.claim();
        tasklist.waitFor("王小明");
        assertThat(tasklist.shown()).contains("王小明", "3-1201", "CMP-06", "in 15 minutes");
        tasklist.fill("firstReply", "物业助理今天上门查看");
        tasklist.choose("firstReplyMode", "By telephone");
        Browser.picture(browser, "2-give-first-reply");
        tasklist.complete();
    }

    private void assess() {
        tasklist.signIn("assistant");
        tasklist.openTask("My team", "Assess complaint");
        tasklist.claim();
        tasklist.pick("assessment", "Valid");
        tasklist.fill("assessmentReason", "情况属实");
        tasklist.pick("helpNeeded", "No");
        tasklist.pick("harm", "Inconvenience");
        tasklist.pick("fault", "Slight mistake");
        tasklist.pick("promiseBroken", "No");
        tasklist.pick("factsClear", "Yes, since registration");
        tasklist.pick("classChange", "Yes, as the table says");
        Browser.picture(browser, "3-assess-complaint");
        tasklist.complete();
    }

    private void solve() {
        tasklist.openTask("My team", "Solve general complaint");
        tasklist.claim();
        tasklist.pick("solutionDecision", "It is solved");
        tasklist.fill("cause", "施工队不了解规定");
        tasklist.fill("remedy", "已要求九点后施工");
        Browser.picture(browser, "4-solve-complaint");
        tasklist.complete();
    }

    private void answer() {
        tasklist.openTask("My team", "Answer customer");
        tasklist.claim();
        tasklist.fill("answer", "施工队已整改");
        tasklist.choose("answerMode", "Visit");
        tasklist.pick("customerContent", "Yes");
        Browser.picture(browser, "5-answer-customer");
        tasklist.complete();
    }

    private void visit() {
        tasklist.signIn("csadmin");
        tasklist.openTask("My team", "Visit or call customer");
        tasklist.claim();
        tasklist.choose("visitMode", "By telephone");
        tasklist.choose("satisfactionService", "Very satisfied");
        tasklist.choose("satisfactionAttitude", "Satisfied");
        tasklist.fill("visitRemarks", "谢谢你们");
        tasklist.pick("anotherRound", "No");
        tasklist.pick("earlierAnswerWrong", "No");
        Browser.picture(browser, "6-visit-customer");
        tasklist.complete();
    }
}
