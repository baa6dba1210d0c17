package org.estatedesk.platform.web.origin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.estatedesk.platform.web.RefusalWriter;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.body.StorableText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers to the desk's own names only: links and redirects name the host of their request, and so does the answer to
 * where a page is from. Its own are the machine's addresses and names, the public address and what the settings add.
 */
final class KnownHosts extends OncePerRequestFilter {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|.*\\.localhost|127(\\.\\d{1,3}){3}");
    /** As a URL writes addresses of IPv6; whatever else stands in brackets is none, and no name server is asked. */
    private static final Pattern BRACKETS = Pattern.compile("\\[.*]");

    private final RefusalWriter refusals;
    private final Set<String> configured = new HashSet<>();
    private volatile @Nullable Set<String> ofMachine;

    /**
     * Names the desk.
     *
     * @param publicUrl by which browsers know the desk; may be blank
     * @param hosts more names and addresses
     */
    KnownHosts(RefusalWriter refusals, String publicUrl, Collection<String> hosts) {
        this.refusals = refusals;
        hosts.forEach(host -> configured.add(plain(host.strip())));
        Optional.of(publicUrl)
                .filter(url -> !url.isBlank())
                .map(url -> URI.create(url.strip()).getHost())
                .ifPresent(host -> configured.add(plain(host)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = plain(request.getServerName());
        if (request.getHeader(HttpHeaders.HOST) != null && !isOwn(host, request.getLocalAddr())) {
            RequestRefused foreign =
                    new RequestRefused(HttpStatus.BAD_REQUEST, "refused.host", StorableText.shown(host));
            refusals.write(foreign, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isOwn(String host, String called) throws IOException {
        return LOOPBACK.matcher(host).matches()
                || host.equals(plain(called))
                || configured.contains(host)
                || namesOfMachine().contains(host)
                || hasAddress(host);
    }

    /** Asked once, when somebody comes by a name: a machine whose name server is away takes its time. */
    private Set<String> namesOfMachine() {
        Set<String> known = ofMachine;
        if (known == null) {
            known = new HashSet<>();
            try {
                InetAddress machine = InetAddress.getLocalHost();
                String name = plain(machine.getHostName());
                known.addAll(Set.of(name, name + ".local"));
                known.add(plain(machine.getCanonicalHostName()));
            } catch (UnknownHostException nameless) {
                // Then it is called by its addresses.
            }
            ofMachine = known;
        }
        return known;
    }

    /** Addresses come and go with networks. */
    private static boolean hasAddress(String host) throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .anyMatch(address -> plain(address.getHostAddress()).equals(host));
    }

    /** One form of writing. */
    private static String plain(String host) {
        String small = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        boolean isSix = small.indexOf(':') >= 0;
        String address = isSix && !BRACKETS.matcher(small).matches() ? '[' + small + ']' : small;
        try {
            return isSix ? InetAddress.getByName(address).getHostAddress().replaceAll("%.*", "") : small;
        } catch (UnknownHostException none) {
            return small;
        }
    }
}
