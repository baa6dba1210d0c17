package org.estatedesk.notifications.channels;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** E-mail through SMTP; on as soon as {@code spring.mail.host} names a server. */
@Component
class EmailChannel implements Channel {

    private static final int PERMANENT_FROM = 500;

    private final ObjectProvider<JavaMailSender> sender;
    private final Environment settings;

    EmailChannel(ObjectProvider<JavaMailSender> sender, Environment settings) {
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
            JavaMailSender mail = sender.getObject();
            MimeMessage message = write(letter, mail.createMimeMessage());
            mail.send(message);
            return Outcome.delivered(message.getMessageID());
        } catch (MailSendException refused) {
            return refused(refused);
        } catch (AddressException unreadable) {
            return Outcome.givenUp(String.valueOf(unreadable.getMessage()));
        } catch (MailException | MessagingException failed) {
            return Outcome.tryAgain(String.valueOf(failed.getMessage()));
        }
    }

    /** The Message-ID is the key: a mailbox that gets the same message twice can see that. */
    private MimeMessage write(Letter letter, MimeMessage message) throws MessagingException {
        MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        mail.setFrom(settings.getProperty("estatedesk.notifications.email.from", "estatedesk@localhost"));
        mail.setTo(letter.address());
        mail.setSubject(letter.subject());
        mail.setText(letter.text());
        message.setHeader("Message-ID", "<" + letter.key() + "@estatedesk>");
        return message;
    }

    /** Some addresses of a group may be wrong: with {@code sendpartial} the others have got it. */
    private static Outcome refused(MailSendException refused) {
        Exception cause = Stream.of(refused.getMessageExceptions()).findFirst().orElse(refused);
        String answer = String.valueOf(cause.getMessage()).strip();
        if (cause instanceof SendFailedException some && reached(some.getValidSentAddresses())) {
            return Outcome.delivered("Not to " + list(some.getInvalidAddresses()) + ": " + answer);
        }
        return isPermanent(cause) ? Outcome.givenUp(answer) : Outcome.tryAgain(answer);
    }

    private static boolean reached(Address @Nullable [] sent) {
        return sent != null && sent.length > 0;
    }

    private static String list(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(Address::toString).collect(Collectors.joining(", "));
    }

    private static boolean isPermanent(@Nullable Throwable cause) {
        return cause instanceof SMTPAddressFailedException bad && bad.getReturnCode() >= PERMANENT_FROM
                || cause instanceof MessagingException chained && isPermanent(chained.getNextException());
    }
}
