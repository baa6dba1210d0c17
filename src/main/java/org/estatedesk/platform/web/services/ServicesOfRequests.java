package org.estatedesk.platform.web.services;

import org.apache.catalina.loader.WebappLoader;
import org.springframework.boot.web.embedded.tomcat.TomcatEmbeddedWebappClassLoader;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Lets threads of requests look services up in {@link RememberedServices}; beans keep the loader that defines them. */
@Component
class ServicesOfRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(context -> {
            RememberedServices classPath = new RememberedServices(ClassUtils.getDefaultClassLoader());
            WebappLoader loader = new WebappLoader();
            loader.setLoaderInstance(new TomcatEmbeddedWebappClassLoader(classPath));
            loader.setDelegate(true);
            context.setLoader(loader);
        });
    }
}
