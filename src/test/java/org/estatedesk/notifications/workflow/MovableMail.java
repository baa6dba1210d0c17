package org.estatedesk.notifications.workflow;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail sender with the desk's own time-outs, whose server a test may choose; without one e-mail is off as ever. */
@Configuration(proxyBeanMethods = false)
class MovableMail {

    @Bean
    JavaMailSenderImpl mailSender(Environment settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(settings.getProperty("spring.mail.port", int.class, JavaMailSenderImpl.DEFAULT_PORT));
        sender.setDefaultEncoding(settings.getProperty("spring.mail.default-encoding"));
        Binder.get(settings)
                .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class))
                .ifBound(sender.getJavaMailProperties()::putAll);
        return sender;
    }
}
