package org.estatedesk.platform.web.origin;

import java.util.List;
import org.estatedesk.platform.web.RefusalWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the guards of this package in front of whatever makes a link. */
@Configuration(proxyBeanMethods = false)
class OriginGuards {

    private static final int AFTER_HEADERS = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    FilterRegistrationBean<KnownHosts> knownHosts(
            RefusalWriter refusals,
            @Value("${estatedesk.public-url}") String publicUrl,
            @Value("${estatedesk.hosts}") List<String> hosts) {
        FilterRegistrationBean<KnownHosts> filter =
                new FilterRegistrationBean<>(new KnownHosts(refusals, publicUrl, hosts));
        filter.setOrder(AFTER_HEADERS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<OwnPagesOnly> ownPagesOnly(
            RefusalWriter refusals, @Value("${estatedesk.public-url}") String publicUrl) {
        FilterRegistrationBean<OwnPagesOnly> filter =
                new FilterRegistrationBean<>(new OwnPagesOnly(refusals, publicUrl));
        filter.setOrder(AFTER_HEADERS + 2);
        return filter;
    }
}
