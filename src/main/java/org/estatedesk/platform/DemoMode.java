package org.estatedesk.platform;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Tells whether this start is a demonstration: with the embedded store unless {@code estatedesk.demo} says no. */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(Environment environment) {
        String asked = environment.getProperty("estatedesk.demo");
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        on = StringUtils.hasText(asked) ? Boolean.parseBoolean(asked) : embedded;
    }

    /** Returns true when the demo people exist and may sign in. */
    public boolean isOn() {
        return on;
    }
}
