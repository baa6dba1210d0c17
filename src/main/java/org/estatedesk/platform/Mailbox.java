package org.estatedesk.platform;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An e-mail address of which every mail server understands the same mailbox.
 *
 * @param local before the sign @; as it was written
 * @param domain in its ASCII form, such as {@code xn--fsqu00a.cn}
 */
public record Mailbox(String local, String domain) {

    private static final String PART = "[^@,;:<>()\\[\\]\"\\\\\\p{Z}\\p{C}]";
    private static final Pattern ADDRESS = Pattern.compile("(" + PART + "{1,64})@(" + PART + "{1,253})");

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none, or if its domain has more than one ASCII form; names it
     */
    public static Mailbox of(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + address + "' is no e-mail address");
        }
        return new Mailbox(parts.group(1), ascii(parts.group(2)));
    }

    /** Java's conversion makes one domain of two, such as {@code ss} of a German sharp s: such a one is nobody's. */
    private static String ascii(String domain) {
        String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        if (!ascii.equalsIgnoreCase(domain) && !IDN.toUnicode(ascii).equalsIgnoreCase(domain)) {
            throw new IllegalArgumentException("'" + domain + "' may mean another domain than " + ascii);
        }
        return ascii;
    }

    /** Whether only a server with the extension SMTPUTF8 knows the mailbox. */
    public boolean isUnicode() {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(local);
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
