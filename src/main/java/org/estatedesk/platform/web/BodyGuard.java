package org.estatedesk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.platform.web.body.BodyScan;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.body.StorableText;
import org.estatedesk.platform.web.door.Doors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads every request body for the engine before the engine does; see {@link BodyScan}. Uploads
 * ({@code multipart/form-data}, which no JSON reader accepts) stream through untouched; whatever else is not a form
 * must be JSON, whatever its content type says.
 */
final class BodyGuard extends OncePerRequestFilter {

    /** The most that a body may hold, in bytes. */
    static final int LIMIT = 512 * 1024;
    /** Up to here a larger body is still read, to name the variable that makes it so large. */
    private static final int READABLE = 2 * 1024 * 1024;

    /** A sign-in, the only form there is, comes from anybody. */
    private static final int LONGEST_FORM = 16 * 1024;

    private static final Pattern SINGLE_VARIABLE = Pattern.compile(".*/(?:localVariables|variables)/([^/]+)");

    private final RefusalWriter refusals;
    private final Doors doors;
    private final AuditorsSeeMasked masks;

    BodyGuard(RefusalWriter refusals, Doors doors, AuditorsSeeMasked masks) {
        this.refusals = refusals;
        this.doors = doors;
        this.masks = masks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest passed;
        try {
            doors.check(request);
            checkQuery(request);
            passed = isOfType(request, MediaType.MULTIPART_FORM_DATA) ? checkUpload(request) : checkBody(request);
        } catch (RequestRefused refusal) {
            refusals.write(refusal, request, response);
            return;
        }
        chain.doFilter(passed, response);
    }

    /** Queries take the same members as parameters of the address. */
    private static void checkQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            String name = decoded(parameter.split("=", 2)[0]);
            StorableText.checkStorable(decoded(parameter), name);
            if (StorableText.isExpression(name) || name.equals("orQueries")) {
                throw RequestRefused.badRequest("refused.expression", StorableText.shown(name));
            }
        }
    }

    private HttpServletRequest checkUpload(HttpServletRequest request) {
        masks.check(request, false);
        return request;
    }

    private HttpServletRequest checkBody(HttpServletRequest request) throws IOException {
        boolean isForm = isOfType(request, MediaType.APPLICATION_FORM_URLENCODED);
        byte[] body = read(request, isForm ? LONGEST_FORM : READABLE);
        boolean comparesValues = false;
        if (isForm) {
            checkForm(body);
        } else if (body.length > 0) {
            comparesValues = BodyScan.comparesValues(body, variableInAddress(request));
        }
        if (body.length > LIMIT) {
            throw tooLarge();
        }
        masks.check(request, comparesValues);
        return new BufferedRequest(request, body);
    }

    private static byte[] read(HttpServletRequest request, int limit) throws IOException {
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge();
        }
        return body;
    }

    /** A sign-in's name is written to the log: it must not forge lines there. */
    private static void checkForm(byte[] body) {
        String form = decoded(new String(body, StandardCharsets.UTF_8));
        if (form.codePoints().anyMatch(Character::isISOControl)) {
            throw RequestRefused.badRequest("refused.text.characters", "form");
        }
    }

    private static @Nullable String variableInAddress(HttpServletRequest request) {
        Matcher address = SINGLE_VARIABLE.matcher(Paths.of(request));
        return address.matches() && request.getMethod().equals("PUT") ? address.group(1) : null;
    }

    private static boolean isOfType(HttpServletRequest request, MediaType wanted) {
        List<String> types = Collections.list(request.getHeaders("Content-Type"));
        try {
            return types.size() == 1 && wanted.equalsTypeAndSubtype(MediaType.parseMediaType(types.get(0)));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RequestRefused.badRequest("refused.text.characters", "address");
        }
    }

    private static RequestRefused tooLarge() {
        return new RequestRefused(HttpStatus.PAYLOAD_TOO_LARGE, "refused.large", LIMIT / 1024);
    }
}
