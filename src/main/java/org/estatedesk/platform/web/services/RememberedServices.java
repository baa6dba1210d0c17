package org.estatedesk.platform.web.services;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which services the class path offers: the engine's REST interface looks them up with each
 * request, and each time the loader of the packed jar would search all jars in it and read them anew. What is on the class path does
 * not change while the desk runs.
 */
final class RememberedServices extends ClassLoader {

    private static final String SERVICES = "META-INF/services/";

    static {
        registerAsParallelCapable();
    }

    private final Map<String, List<URL>> known = new ConcurrentHashMap<>();

    RememberedServices(ClassLoader classPath) {
        super(classPath);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith(SERVICES)
                ? Collections.enumeration(known.computeIfAbsent(name, this::find))
                : super.getResources(name);
    }

    private List<URL> find(String name) {
        try {
            return Collections.list(super.getResources(name)).stream()
                    .map(RememberedServices::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same address, without a jar behind it. */
    private static URL read(URL listed) {
        try (InputStream content = listed.openStream()) {
            return new URL(null, listed.toExternalForm(), new Content(content.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Content extends URLStreamHandler {

        private final byte[] content;

        Content(byte[] content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL address) {
            return new URLConnection(address) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
