package org.estatedesk.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.drawings.workflow.shipped.StartupDeployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A desk that speaks Chinese from its first start: the same procedure, step for step, by the same ids. Its web server is a
 * mock and its engine has a name of its own, because the engine's web interfaces are the same static objects for all
 * contexts of this JVM.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "camunda.bpm.process-engine-name=chinese",
            "camunda.bpm.job-execution.enabled=false",
            "estatedesk.language=zh"
        })
@DirtiesContext
class ChineseDeskTest extends DeskRecordCheckTest {

    @Autowired
    StartupDeployment startup;

    @Autowired
    ShippedDrawings shipped;

    @Test
    void everyProcedureAndEveryListBearsAChineseName() {
        List<ProcessDefinition> procedures = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list();
        assertThat(procedures)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(procedure -> assertThat(procedure.getName()).containsPattern("\\p{IsHan}"));
        assertThat(engine.getFilterService().createTaskFilterQuery().list())
                .extracting(Filter::getName)
                .contains("我的任务", "本组任务");
        assertThat(engine.getIdentityService()
                        .createGroupQuery()
                        .groupId("front-desk")
                        .singleResult()
                        .getName())
                .isEqualTo("前台");
    }

    @Test
    void startingAgainDeploysNothing() {
        long before = engine.getRepositoryService().createDeploymentQuery().count();
        startup.deploy(shipped.all());
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }
}
