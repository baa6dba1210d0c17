package org.estatedesk.platform;

import org.estatedesk.platform.store.StoreKind;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Whether this desk is a demonstration: it then has the demo people, whose passwords are their names, and no password
 * policy. It is one with the embedded store unless told otherwise, and with an external one only when told so.
 */
@Component
public final class DemoMode {

    private final boolean on;

    DemoMode(Environment environment) {
        String told = environment.getProperty("estatedesk.demo");
        on = StringUtils.hasText(told)
                ? Boolean.parseBoolean(told.strip())
                : StoreKind.of(environment) == StoreKind.EMBEDDED;
    }

    /** The decision, the same from the start to the end of the process; {@code ESTATEDESK_DEMO} overrides it. */
    public boolean isOn() {
        return on;
    }
}
