package org.estatedesk.platform.web.door;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Says in words that an address is none, such as one with a NUL character or half of one in UTF-8: the container refuses
 * it before any of our filters. Public with a plain constructor, since the container makes it.
 */
public final class RefusedAddresses extends ErrorReportValve {

    /** Without a page about the server. */
    public RefusedAddresses() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() != Response.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            super.report(request, response, failure);
            return;
        }
        Locale reader = request.getLocale();
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getReporter().write(Texts.of("messages/platform", reader).say("refused.address"));
            response.finishResponse();
        } catch (IOException gone) {
            // Nobody hears it any more.
        }
    }
}
