package org.estatedesk.platform.store;

import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the start which external PostgreSQL is used, if one is. */
@Component
class ExternalStoreLine {

    private static final Logger log = LoggerFactory.getLogger(ExternalStoreLine.class);
    /** An address may carry a password, as {@code user:password@host} or as a parameter. */
    private static final Pattern SECRETS = Pattern.compile("(?<=//)[^/?]*@|[?;].*$");

    ExternalStoreLine(Environment environment) {
        if (StoreKind.of(environment) == StoreKind.EXTERNAL) {
            String url = environment.getRequiredProperty(StoreKind.URL_PROPERTY);
            log.info("Store: external PostgreSQL at {}", withoutSecrets(url));
        }
    }

    static String withoutSecrets(String url) {
        return SECRETS.matcher(url).replaceAll("");
    }
}
