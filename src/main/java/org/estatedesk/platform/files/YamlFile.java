package org.estatedesk.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** A file in YAML that comes with the application, bound to records as Spring binds its settings. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param path on the classpath, such as {@code people/rights.yaml}
     * @throws UncheckedIOException if there is no such file
     */
    public static Binder read(String path) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(path, new ClassPathResource(path))
                    .forEach(sources::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Binder(ConfigurationPropertySources.from(sources));
    }

    /** Reads a map of records; {@code root} is the member at the top of the file that holds it. */
    public static <T> Map<String, T> read(String path, String root, Class<T> type) {
        return read(path).bind(root, Bindable.mapOf(String.class, type)).get();
    }
}
