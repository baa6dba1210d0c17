package org.estatedesk.platform.web;

import org.estatedesk.platform.web.door.Doors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Puts the guards in their places. An auto-configuration after the engine's own, so that the guards of a request's
 * content stand behind the engine's sign-in filters: nobody anonymous gets a body read, and the caller is known.
 */
@AutoConfiguration(
        afterName = {
            "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration"
        })
class PlatformGuards {

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        FilterRegistrationBean<SecurityHeaders> filter = new FilterRegistrationBean<>(new SecurityHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<NoSuchPage> noSuchPage() {
        FilterRegistrationBean<NoSuchPage> filter = new FilterRegistrationBean<>(new NoSuchPage());
        filter.addUrlPatterns("/camunda/*", "/error/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<NonceOfRequest> nonceOfRequest() {
        FilterRegistrationBean<NonceOfRequest> filter = new FilterRegistrationBean<>(new NonceOfRequest());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }

    /** Not a registration bean: Spring Boot would place that in front of the engine's filters. */
    @Bean
    ServletContextInitializer bodyGuard(RefusalWriter refusals, Doors doors, AuditorsSeeMasked masks) {
        return context -> {
            var filter = context.addFilter("bodyGuard", new BodyGuard(refusals, doors, masks));
            filter.setAsyncSupported(true);
            filter.addMappingForUrlPatterns(null, true, "/engine-rest/*", "/camunda/*");
        };
    }
}
