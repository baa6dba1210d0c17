package org.estatedesk.platform.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.estatedesk.audit.speed.FinishedCases;
import org.estatedesk.forms.workflow.Feel;
import org.estatedesk.procedures.soak.RandomCases;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Years of work in the store of one desk: many open complaints, and many finished cases of each procedure. */
final class FullStore {

    /** One is an emergency then, and one a ticket. */
    private static final int COMPLAINTS_OF_TEN = 8;

    private final MeasuredDesk desk;

    FullStore(MeasuredDesk desk) {
        this.desk = desk;
    }

    /** Copies complaints that stand at their first reply. */
    void open(int many, List<WholeComplaint> originals) {
        new OpenCopies(desk.sql()).make(many / originals.size());
    }

    /** Copies one case of each kind that really ran to its end, with all its history, over the last year. */
    void finished(int many, WholeComplaint complaint) throws InterruptedException {
        List<String> originals = new ArrayList<>(Collections.nCopies(COMPLAINTS_OF_TEN, complaint.number()));
        for (String procedure : List.of("emergency-patient-assistance", "ticket-booking")) {
            originals.add(RandomCases.one(procedure, desk.port(), Feel.engine()));
        }
        var transaction = new TransactionTemplate(
                new DataSourceTransactionManager(desk.sql().getDataSource()));
        new FinishedCases(desk.sql(), transaction).fill(many, originals);
    }
}
