package org.estatedesk.audit.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.audit.Mask;
import org.estatedesk.support.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A complaint whose first reply came late, for a reason that was told, and its evidence. */
abstract class LateComplaint {

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected Desk desk;

    @Autowired
    protected EvidencePacks packs;

    @Autowired
    protected PackWriter writer;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @TempDir
    protected Path folder;

    protected ProcessInstance run;
    protected String number = "";
    private String written = "";

    @BeforeEach
    void replyLate() {
        Map<String, Object> form = new HashMap<>(Map.of("customerName", "王小明", "customerPhone", "138 0013 8000"));
        form.putAll(Map.of("unit", "3-" + System.nanoTime(), "channel", "hotline", "subject", "noise"));
        form.putAll(Map.of(
                "department", "property", "course", "裝修噪音從早上七點開始，電話 138 0013 8000", "demand", "请按规定时间施工，𠮷田、㐂、𨋢"));
        form.putAll(Map.of("harm", "none", "fault", "slight", "promiseBroken", "no", "factsClear", "yes"));
        form.put("complainantType", "solution");
        run = desk.start("frontdesk", "complaint-handling", form);
        number = (String) engine.getRuntimeService().getVariable(run.getId(), "caseNumber");
        desk.pass(run, Duration.ofMinutes(18));
        Map<String, Object> reply = new HashMap<>(Map.of("firstReply", "物业助理今天上门 😀", "firstReplyMode", "phone"));
        reply.putAll(Map.of("lateReason", "nobody-free", "lateReasonText", "全員培訓 All in training"));
        desk.complete(run, "frontdesk", "Task_GiveFirstReply", reply);
    }

    @AfterEach
    void clearAway() {
        ClockUtil.reset();
        putBack();
        engine.getRuntimeService().deleteProcessInstance(run.getId(), "test over");
    }

    Unpacked unpacked(Mask mask) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        writer.write(packs.of(number, mask, "auditor").orElseThrow(), zip);
        return new Unpacked(zip.toByteArray(), folder);
    }

    /** As somebody who rules the database, with triggers switched off. */
    void tamper(String sql, Object... arguments) {
        if (written.isEmpty()) {
            written = jdbc.queryForObject(
                    "select json_agg(e)::text from journal_entry e where case_number = ?", String.class, number);
        }
        transaction.executeWithoutResult(begun -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update(sql, arguments);
        });
    }

    /** Other tests share the store and verify all journals in it. */
    private void putBack() {
        if (!written.isEmpty()) {
            tamper("delete from journal_entry where case_number = ?", number);
            tamper(
                    "insert into journal_entry select * from json_populate_recordset(null::journal_entry, ?::json)",
                    written);
        }
    }
}
