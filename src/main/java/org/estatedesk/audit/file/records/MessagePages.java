package org.estatedesk.audit.file.records;

import java.util.ArrayList;
import java.util.List;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.masks.MaskedText;
import org.estatedesk.notifications.Attempt;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.notifications.Recipient;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts messages, oldest first, together with each try to bring them to their recipients. */
@Component
class MessagePages implements CaseList {

    private final Notifications notifications;
    private final DeskTime times;

    MessagePages(Notifications notifications, DeskTime times) {
        this.notifications = notifications;
        this.times = times;
    }

    @Override
    public String part() {
        return "messages";
    }

    @Override
    public Page<MessageView> page(OpenFile file, Window window) {
        String number = file.number();
        List<Notification> read = notifications.after(number, window.after("n").number(0, 0), window.rows());
        return window.show(
                read, notifications.count(number), last -> Cursor.of(last.id()), written -> item(written, file));
    }

    private MessageView item(Notification written, OpenFile file) {
        Mask mask = file.mask();
        String state = written.state().name();
        return new MessageView(
                times.iso(written.createdAt()),
                mask.text(to(written.recipient(), file.about().contact().customerName())),
                written.recipient().kind().name(),
                written.channel(),
                written.content().template(),
                mask.text(written.content().subject()),
                mask.text(written.content().text()),
                state,
                CaseFiles.TEXTS.label("message." + state, state),
                times.isoOrNull(written.settledAt()),
                tries(written.attempts(), mask));
    }

    private static String to(Recipient recipient, @Nullable String customer) {
        return recipient.kind() == Recipient.Kind.CUSTOMER && customer != null ? customer : recipient.id();
    }

    private List<MessageView.Try> tries(List<Attempt> attempts, Mask mask) {
        List<MessageView.Try> tries = new ArrayList<>();
        attempts.forEach(attempt -> tries.add(attempt(tries.size() + 1, attempt, mask)));
        return tries;
    }

    /** An address for text messages is a telephone number, however it is written. */
    private MessageView.Try attempt(int no, Attempt attempt, Mask mask) {
        String address = attempt.address();
        boolean mail = address != null && address.contains("@");
        return new MessageView.Try(
                no,
                attempt.channel(),
                mail
                        ? mask.text(address)
                        : MaskedText.named(mask, "customerPhone", address).text(),
                times.iso(attempt.triedAt()),
                attempt.delivered(),
                attempt.permanent(),
                mask.text(attempt.answer()));
    }
}
