package org.estatedesk.platform.languages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In which language the person reads: what {@code ?lang=} asks for, else what the person chose, else the first language of
 * the browser that the desk speaks, else English. Whatever answers a request is told so by its locale. What is asked for
 * with a page is chosen for a year, in a cookie that the pages' own scripts set and read, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ReaderLanguage extends OncePerRequestFilter {

    /** The attribute of a request that holds the language of a caller who named one, as programs do not. */
    public static final String NAMED = "estatedesk.reader";

    private static final String COOKIE = "language";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE, Traditional.LOCALE);

    /** Not by the parameters, which would read the body of a form before anybody is asked. */
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([A-Za-z-]{2,7})(?=&|$)");

    ReaderLanguage() {}

    /** The language of whoever asks, if somebody asks and named one. */
    public static Optional<Locale> named() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Locale) request.getAttribute(NAMED, RequestAttributes.SCOPE_REQUEST));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Locale> asked = asked(request);
        asked.filter(language -> opensPage(request))
                .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, language)));
        Optional<Locale> named = asked.or(() -> chosen(request)).or(() -> browsers(request));
        named.ifPresent(language -> request.setAttribute(NAMED, language));
        chain.doFilter(new Read(request, named.orElse(Locale.ENGLISH)), response);
    }

    /** The page that tells of an error is written for the same reader. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return spoken(ASKED.matcher(query).results().map((MatchResult found) -> found.group(1)));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : spoken(Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue));
    }

    private static Optional<Locale> spoken(Stream<String> tags) {
        return tags.flatMap(tag -> SPOKEN.stream()
                        .filter(language -> language.toLanguageTag().equals(tag)))
                .findFirst();
    }

    /** Not by the container's locales, which know no script: {@code zh-Hans-HK}. */
    private static Optional<Locale> browsers(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .map(wanted -> ranges(wanted)
                        .map(range -> nearest(Locale.forLanguageTag(range.getRange())))
                        .filter(SPOKEN::contains)
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    private static Stream<Locale.LanguageRange> ranges(String wanted) {
        try {
            return Locale.LanguageRange.parse(wanted).stream();
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    private static Locale nearest(Locale wanted) {
        return Traditional.isReadIn(wanted) ? Traditional.LOCALE : new Locale(wanted.getLanguage());
    }

    private static boolean opensPage(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains("text/html");
    }

    private static String cookie(HttpServletRequest request, Locale language) {
        return ResponseCookie.from(COOKIE, language.toLanguageTag())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build()
                .toString();
    }

    private static final class Read extends HttpServletRequestWrapper {

        private final Locale language;

        Read(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}
