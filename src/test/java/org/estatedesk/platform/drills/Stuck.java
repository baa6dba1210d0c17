package org.estatedesk.platform.drills;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskExecutor;

/** Keeps two threads of the job executor for ever: one waits for an answer that never comes, one never pauses. */
class Stuck {

    @Bean
    ApplicationRunner stuckJobs(TaskExecutor camundaTaskExecutor) {
        return arguments -> {
            camundaTaskExecutor.execute(Stuck::waitForAnAnswer);
            camundaTaskExecutor.execute(Stuck::runAway);
        };
    }

    private static void waitForAnAnswer() {
        try (Socket gateway = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger("silent.port"))) {
            gateway.getInputStream().read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void runAway() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
