package org.estatedesk.languages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.estatedesk.platform.languages.ReaderLanguage;
import org.estatedesk.platform.languages.Traditional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The one place at which pages get shipped sentences in the reader's language: on the way out, from the addresses that
 * pages only show. What is sent back to be saved is left out, and the interface of programs, {@code /engine-rest}. Scripts
 * become Traditional for whoever reads those. What goes wrong here shows the answer as it was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ReaderAnswers extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(ReaderAnswers.class);

    private static final String ENGINE = "/camunda/api/engine/engine/[^/]+/";

    /** A profile, a list or a group that somebody edits, variables, notes, files as they are, and evidence. */
    private static final Pattern SAVED =
            Pattern.compile(ENGINE + "((filter|group|tenant)/[^/]+|(user|authorization|identity"
                    + "|variable-instance|deployment)(/.*)?|.*/(form-variables|variables|localVariables|comment|attachment)(/.*)?)"
                    + "|.*/(data|diagram|stack-trace|evidence)");

    private static final Pattern SHOWN = Pattern.compile(
            "/camunda/api/(engine|cockpit|tasklist)/.*|/desk/audit/.*|/desk/find(/.*)?|/desk/contacts|/desk/go|/desk/lateness|/desk/cases/[^/]+/promises|/desk/drawings|/desk/drawings/[^/]+/[^/]+"
                    + "/(versions|versions/\\d+/(difference/\\d+|file)|shipped|difference)|/desk/drawings/process/[^/]+/move.*");

    /** The file of a version is what the Modeler goes on drawing, unless somebody only reads it. */
    private static final Pattern FILE = Pattern.compile("/desk/drawings/.*/file");

    private static final String ONLY_READ = "reading";

    /** A question that is too long for an address. */
    private static final Pattern ASKED =
            Pattern.compile(ENGINE + "(filter/[^/]+/.+|history/.+|task|process-instance|execution"
                    + "|decision-definition/.*|batch.*)|/camunda/api/cockpit/.*|/desk/drawings/.*");

    private static final Pattern JOURNAL =
            Pattern.compile(".*/plugin/estatedesk/[^/]+/case/.*|/desk/find/cases/.*|.*/timeline");

    private static final Pattern SCRIPT = Pattern.compile(
            "/(modeler|audit|calendar|timetable|residents|contacts|go)/.+\\.js"
                    + "|/camunda/api/[a-z]+/plugin/estatedesk[a-z-]*/static/.+\\.js|/camunda/app/[a-z]+/scripts/config\\.js");

    private final ReadAnswer answers;

    ReaderAnswers(ReadAnswer answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getAttribute(ReaderLanguage.NAMED) instanceof Locale)
                || !(isScript(request) || isShown(request));
    }

    private static boolean isScript(HttpServletRequest request) {
        return SCRIPT.matcher(request.getRequestURI()).matches();
    }

    private static boolean isShown(HttpServletRequest request) {
        String path = request.getRequestURI();
        return SHOWN.matcher(path).matches()
                && !SAVED.matcher(path).matches()
                && (!FILE.matcher(path).matches() || ONLY_READ.equals(request.getQueryString()))
                && (request.getMethod().equals("GET") || ASKED.matcher(path).matches());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale reader = (Locale) request.getAttribute(ReaderLanguage.NAMED);
        if (isScript(request) && !Traditional.isReadIn(reader)) {
            vary(response);
            chain.doFilter(request, response);
            return;
        }
        var written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        byte[] answer = written.getContentAsByteArray();
        byte[] read = read(request, reader, written.getContentType(), answer);
        if (read != answer) {
            written.resetBuffer();
            written.getOutputStream().write(read);
        }
        vary(response);
        written.copyBodyToResponse();
    }

    private static void vary(HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
    }

    private byte[] read(HttpServletRequest request, Locale reader, String type, byte[] answer) {
        try {
            if (isScript(request)) {
                return Traditional.of(new String(answer, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
            }
            String kind = answer.length == 0 ? "" : Objects.requireNonNullElse(type, "");
            if (kind.contains("xml")) {
                return answers.drawing(reader, answer);
            }
            return kind.contains("json")
                    ? answers.in(
                            reader,
                            answer,
                            JOURNAL.matcher(request.getRequestURI()).matches())
                    : answer;
        } catch (IOException | RuntimeException failed) {
            log.warn("{} is shown as it was written", request.getRequestURI(), failed);
            return answer;
        }
    }
}
