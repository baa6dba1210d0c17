package org.estatedesk.platform.web.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked up with each request is read from its jar once. */
class RememberedServicesTest {

    @TempDir
    Path folder;

    @Test
    void issue16_aJarIsReadForItsServicesOnce() throws Exception {
        Path jar = jar();
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            RememberedServices remembered = new RememberedServices(classPath);
            assertThat(tools(remembered)).isEqualTo(1);
            Files.write(jar, new byte[0]);
            assertThat(tools(remembered)).isEqualTo(1);
        }
    }

    @Test
    void whatIsFoundIsWhatTheClassPathOffers() {
        ClassLoader classPath = getClass().getClassLoader();
        assertThat(ServiceLoader.load(ProcessEngineProvider.class, new RememberedServices(classPath)))
                .hasSameSizeAs(ServiceLoader.load(ProcessEngineProvider.class, classPath));
    }

    private static long tools(ClassLoader classPath) {
        return StreamSupport.stream(
                        ServiceLoader.load(ToolProvider.class, classPath).spliterator(), false)
                .filter(Tool.class::isInstance)
                .count();
    }

    private Path jar() throws Exception {
        Path jar = folder.resolve("tools.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/services/" + ToolProvider.class.getName()));
            zip.write(Tool.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** A service of the test's own. */
    public static final class Tool implements ToolProvider {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public int run(java.io.PrintWriter out, java.io.PrintWriter err, String... args) {
            return 0;
        }
    }
}
