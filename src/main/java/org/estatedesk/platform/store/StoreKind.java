package org.estatedesk.platform.store;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Whose PostgreSQL holds the data. */
public enum StoreKind {
    /** Ours: unpacked, started and stopped by the desk, files under {@code estatedesk.data-dir}. */
    EMBEDDED,
    /** The operator's, named by {@code spring.datasource.url}; nothing of the embedded one is touched. */
    EXTERNAL;

    /** Name of the property that chooses the external server. */
    static final String URL_PROPERTY = "spring.datasource.url";

    /**
     * Reads the choice.
     *
     * @param environment the desk's settings
     * @return external when a datasource address is set and not empty, else embedded
     */
    public static StoreKind of(Environment environment) {
        return StringUtils.hasText(environment.getProperty(URL_PROPERTY)) ? EXTERNAL : EMBEDDED;
    }
}
