package org.estatedesk.audit.figures;

import java.util.Map;
import org.estatedesk.platform.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is wrong with a question, as a problem detail (RFC 9457) in the reader's language. */
final class FigureProblems {

    private FigureProblems() {}

    static ErrorResponseException problem(HttpStatus status, String key, Map<String, Object> fields) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        String sentence = Wording.of("messages/audit-figures", language).say(key, fields::get);
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }
}
