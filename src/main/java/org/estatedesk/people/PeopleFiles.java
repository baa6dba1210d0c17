package org.estatedesk.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the files under {@code people/}: who may do what, and who is in the demonstration. */
@Component
public class PeopleFiles {

    /** Returns the role of each group by the group's key. */
    public Map<String, Role> roles() {
        return read("people/rights.yaml", "groups", Role.class);
    }

    /** Returns the people of the demonstration by their sign-in. */
    public Map<String, DemoPerson> demoPeople() {
        return read("people/demo-people.yaml", "people", DemoPerson.class);
    }

    private <T> Map<String, T> read(String file, String root, Class<T> type) {
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
