package org.estatedesk.platform.web.door;

import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardHost;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.web.RefusalWriter;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the guards of this package in front of everything else. */
@Configuration(proxyBeanMethods = false)
class FrontDoor {

    private static final int AFTER_ORIGIN = Ordered.HIGHEST_PRECEDENCE + 4;

    /** Before whatever looks at an address. */
    @Bean
    FilterRegistrationBean<PlainAddress> plainAddress() {
        FilterRegistrationBean<PlainAddress> filter = new FilterRegistrationBean<>(new PlainAddress());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<MeasuredBodies> measuredBodies(Doors doors, Caller caller, RefusalWriter refusals) {
        FilterRegistrationBean<MeasuredBodies> filter =
                new FilterRegistrationBean<>(new MeasuredBodies(doors, caller, refusals));
        filter.setOrder(AFTER_ORIGIN);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> outerValves() {
        return tomcat -> {
            tomcat.addEngineValves(new UnreadBodies());
            tomcat.addContextCustomizers(context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(RefusedAddresses.class.getName()));
            tomcat.addContextLifecycleListeners(FrontDoor::letEngineWait);
        };
    }

    /** Of the engine's addresses for its pages, one waits for work, which was answered 500. */
    private static void letEngineWait(LifecycleEvent event) {
        if (event.getLifecycle() instanceof Context context
                && event.getType().equals(Lifecycle.AFTER_START_EVENT)
                && context.findChild("Engine Api") instanceof Wrapper engine) {
            engine.setAsyncSupported(true);
        }
    }
}
