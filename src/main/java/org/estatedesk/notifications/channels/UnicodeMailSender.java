package org.estatedesk.notifications.channels;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends to mailboxes in Unicode. To a server that does not offer it, their letters would be those of other people. */
class UnicodeMailSender extends JavaMailSenderImpl {

    /** @param usual knows the server */
    UnicodeMailSender(JavaMailSenderImpl usual) {
        setHost(usual.getHost());
        setPort(usual.getPort());
        setUsername(usual.getUsername());
        setPassword(usual.getPassword());
        setProtocol(usual.getProtocol());
        setDefaultEncoding(usual.getDefaultEncoding());
        Properties settings = new Properties();
        settings.putAll(usual.getJavaMailProperties());
        settings.put("mail.mime.allowutf8", "true");
        setJavaMailProperties(settings);
    }

    @Override
    protected Transport connectTransport() throws MessagingException {
        Transport server = super.connectTransport();
        if (server instanceof SMTPTransport smtp && smtp.supportsExtension("SMTPUTF8")) {
            return server;
        }
        server.close();
        throw new AddressException("The mail server takes no address in Unicode (SMTPUTF8)");
    }
}
