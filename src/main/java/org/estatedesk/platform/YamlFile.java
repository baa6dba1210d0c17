package org.estatedesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** Reads a YAML file of the class path into records. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * Reads a map of records.
     *
     * @param root the member at the top of the file that holds the map
     * @throws UncheckedIOException if there is no such file
     */
    public static <T> Map<String, T> read(String file, String root, Class<T> type) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(sources::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind(root, Bindable.mapOf(String.class, type))
                .get();
    }
}
