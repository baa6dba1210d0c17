package org.estatedesk.platform.workflow;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.estatedesk.platform.DemoMode;
import org.estatedesk.platform.Roles;
import org.estatedesk.platform.web.RefusalWriter;
import org.estatedesk.platform.web.door.Doors;
import org.estatedesk.platform.web.signin.SignInLog;
import org.estatedesk.platform.web.signin.SignInMemory;
import org.estatedesk.platform.web.signin.SignInThrottle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's security settings that depend on more than a fixed value. */
@Configuration(proxyBeanMethods = false)
class EngineSecurity {

    @Bean
    Roles roles() {
        return Roles.shipped();
    }

    @Bean
    FilterRegistrationBean<RestSignIn> restSignIn(SignInLog signIns, SignInMemory memory, RefusalWriter refusals) {
        FilterRegistrationBean<RestSignIn> filter =
                new FilterRegistrationBean<>(new RestSignIn(signIns, memory, refusals));
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<DeskSignIn> deskSignIn(
            SignInLog signIns, SignInMemory memory, RefusalWriter refusals, Doors doors) {
        FilterRegistrationBean<DeskSignIn> filter =
                new FilterRegistrationBean<>(new DeskSignIn(signIns, memory, refusals, doors));
        filter.addUrlPatterns("/desk/*", "/actuator/prometheus");
        return filter;
    }

    @Bean
    FilterRegistrationBean<OptionalSignIn> optionalSignIn(
            SignInLog signIns, SignInMemory memory, RefusalWriter refusals, Doors doors) {
        FilterRegistrationBean<OptionalSignIn> filter =
                new FilterRegistrationBean<>(new OptionalSignIn(signIns, memory, refusals, doors));
        filter.addUrlPatterns("/", "/actuator/health/*");
        return filter;
    }

    /** Before whatever believes a session. */
    @Bean
    FilterRegistrationBean<SessionsEnd> sessionsEnd(ObjectProvider<JdbcClient> store) {
        FilterRegistrationBean<SessionsEnd> filter = new FilterRegistrationBean<>(new SessionsEnd(store));
        filter.addUrlPatterns("/", "/actuator/health/*", "/desk/*", "/camunda/api/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    /** Demo people's passwords are their names, which no policy would allow. */
    @Bean
    SpringBootProcessEnginePlugin passwords(DemoMode demo, SignInThrottle throttle, SignInMemory memory) {
        return new SpringBootProcessEnginePlugin() {
            @Override
            public void preInit(SpringProcessEngineConfiguration engine) {
                engine.setEnablePasswordPolicy(!demo.isOn());
                engine.setIdentityService(new ThrottledSignIn(throttle, memory));
            }
        };
    }
}
