package org.estatedesk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.estatedesk.languages.DeskSays;
import org.estatedesk.platform.workflow.external.ExternalByHand;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole desk on a fresh embedded PostgreSQL and a random port, with the demo people and without the job executor:
 * tests move the clock and run the due jobs themselves. One context serves all test classes that add nothing to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            // Tests of an hour search as one auditor, and many within a minute as one receptionist.
            "estatedesk.audit.searches-per-hour=5000",
            "estatedesk.find.questions-at-once=5000",
            "estatedesk.find.others-per-hour=5000",
            // What a test wrote need not outlive a power cut.
            "spring.datasource.hikari.connection-init-sql=set synchronous_commit = off"
        })
@Import({Desk.class, DeskSays.class, ExternalByHand.class})
@ContextConfiguration(initializers = FreshDataDirectory.class)
public @interface DeskTest {}
