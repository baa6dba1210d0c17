package org.estatedesk.platform.workflow;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.ClassPathResource;

/** The deployment that is attacked: one drawing, by one name. */
final class AttackedDeployment {

    private static final String NAME = "test attack on what is live";
    private static final String DRAWING = "platform/kept-procedure.bpmn";

    private final RepositoryService repository;

    AttackedDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    DeploymentBuilder drawing() {
        return repository.createDeployment().name(NAME).addClasspathResource(DRAWING);
    }

    static HttpResponse<String> upload(HttpCaller caller, String path) throws IOException {
        String drawing = new ClassPathResource(DRAWING).getContentAsString(StandardCharsets.UTF_8);
        String body = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n" + NAME
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"d\"; filename=\"kept-procedure.bpmn\"\r\n\r\n"
                + drawing + "\r\n--x--\r\n";
        return caller.send("POST", path, "multipart/form-data; boundary=x", body.getBytes(StandardCharsets.UTF_8));
    }

    long count() {
        return repository.createDeploymentQuery().deploymentName(NAME).count();
    }

    void sweep() {
        repository.createDeploymentQuery().deploymentName(NAME).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }
}
