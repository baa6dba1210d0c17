package org.estatedesk.people;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of which the front desk and the guards have an open step each. */
abstract class StepsOfTwoTeams {

    static final String NUMBER = "STEPS-1";

    @Autowired
    ProcessEngine engine;

    TrialDesk desk;
    Deployment trial;
    String ofTheDesk;
    String ofTheGuard;

    @BeforeEach
    void start() {
        desk = new TrialDesk(engine);
        trial = desk.deployTrial();
        String instance = desk.start(NUMBER, new Date());
        ofTheDesk = desk.task(instance, "front-desk").getId();
        ofTheGuard = desk.task(instance, "guard").getId();
    }

    @AfterEach
    void remove() {
        desk.remove(trial);
    }
}
