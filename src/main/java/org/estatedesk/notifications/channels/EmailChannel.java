package org.estatedesk.notifications.channels;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.util.MailConnectException;
import org.estatedesk.platform.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** E-mail through SMTP; on as soon as {@code spring.mail.host} names a server. */
@Component
class EmailChannel implements Channel {

    /** What a mail server says first in each answer; 552, a full mailbox, passes for all that (RFC 5321, 4.5.3.1.10). */
    private static final Pattern REFUSED = Pattern.compile("5(?!52)\\d\\d\\b.*", Pattern.DOTALL);

    private static final Pattern ANSWER = Pattern.compile("[2-5]\\d\\d\\b.*", Pattern.DOTALL);

    private final ObjectProvider<JavaMailSenderImpl> sender;
    private final Environment settings;

    EmailChannel(ObjectProvider<JavaMailSenderImpl> sender, Environment settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public String key() {
        return Channels.EMAIL;
    }

    @Override
    public boolean isConfigured() {
        return StringUtils.hasText(settings.getProperty("spring.mail.host")) && sender.getIfAvailable() != null;
    }

    @Override
    public Outcome send(Letter letter) {
        try {
            return Outcome.delivered(send(letter, Mailbox.of(letter.address())));
        } catch (MailSendException refused) {
            return refused(Stream.of(refused.getMessageExceptions()).findFirst().orElse(refused));
        } catch (IllegalArgumentException | AddressException unreadable) {
            return Outcome.givenUp(String.valueOf(unreadable.getMessage()));
        } catch (MailException | MessagingException failed) {
            return Outcome.tryAgain(String.valueOf(failed.getMessage()));
        }
    }

    private String send(Letter letter, Mailbox to) throws MessagingException {
        JavaMailSenderImpl usual = sender.getObject();
        JavaMailSenderImpl mail = to.isUnicode() ? new UnicodeMailSender(usual) : usual;
        MimeMessage message = write(letter, to, mail.createMimeMessage());
        mail.send(message);
        return message.getMessageID();
    }

    /** The Message-ID is the key: a mailbox that gets the same message twice can see that. */
    private MimeMessage write(Letter letter, Mailbox to, MimeMessage message) throws MessagingException {
        MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        mail.setFrom(settings.getProperty("estatedesk.notifications.email.from", "estatedesk@localhost"));
        mail.setTo(to.toString());
        mail.setSubject(letter.subject());
        mail.setText(letter.text());
        message.setHeader("Message-ID", "<" + letter.key() + "@estatedesk>");
        return message;
    }

    /** The server's own words stand somewhere in a chain; the library puts sentences of its own around them. */
    private static Outcome refused(Exception thrown) {
        List<Exception> chain =
                Stream.iterate(thrown, Objects::nonNull, EmailChannel::next).toList();
        Optional<String> answer = chain.stream()
                .map(cause -> String.valueOf(cause.getMessage()).strip())
                .filter(words -> ANSWER.matcher(words).matches())
                .reduce((outer, inner) -> inner);
        String words =
                answer.orElseGet(() -> String.valueOf(thrown.getMessage()).strip());
        if (REFUSED.matcher(words).matches() || thrown instanceof AddressException) {
            return Outcome.givenUp(words);
        }
        boolean cut = answer.isEmpty() && chain.stream().anyMatch(IOException.class::isInstance);
        boolean connected = !(thrown instanceof MailConnectException);
        return cut && connected ? Outcome.unanswered(words) : Outcome.tryAgain(words);
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
