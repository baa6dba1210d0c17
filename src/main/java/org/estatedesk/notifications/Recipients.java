package org.estatedesk.notifications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.notifications.Recipient.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Whom a drawing may tell: the customer, a role in the case, a group, an address; several separated by commas. */
public final class Recipients {

    /** The customer of the case. */
    public static final String CUSTOMER = "customer";

    /** Who works on the open steps of this process; where nobody took a step up, those to whom it is offered. */
    public static final String ASSIGNEE = "assignee";

    /** The person first asked (HOT-10). */
    public static final String FIRST_ASKED = "firstAsked";

    /** The person whose user id stands in the block's input of that name. */
    public static final String PERSON = "person";

    /** Roles whose group or person stands in a variable of the process. */
    private static final Map<String, String> VARIABLE_OF_ROLE =
            Map.of("handler", "handlerGroup", "superior", "superiorGroup", PERSON, PERSON);

    private static final Set<String> NAMES = Set.of(CUSTOMER, ASSIGNEE, FIRST_ASKED, "handler", "superior", PERSON);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,]+@[^@\\s,]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,19}");

    private Recipients() {}

    /** Whether a drawing may name this recipient, groups apart. */
    public static boolean isKnown(String name) {
        return isRole(name) || isAddress(name);
    }

    /** Whether it names the customer or somebody by his part in the case. */
    public static boolean isRole(String name) {
        return NAMES.contains(name);
    }

    /** The variable of the process that a role needs; null if it needs none. */
    public static @Nullable String variableOf(String name) {
        return VARIABLE_OF_ROLE.get(name);
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private static boolean isAddress(String text) {
        return isEmail(text) || PHONE.matcher(text).matches();
    }

    /** The parts of a list. */
    public static List<String> names(String list) {
        return List.of(StringUtils.tokenizeToStringArray(list, ","));
    }

    /** Each recipient once. */
    static List<Recipient> of(Message message, ServiceCase about) {
        Function<String, Stream<Recipient>> named = name -> resolve(name, message, about);
        Map<String, Recipient> once = new LinkedHashMap<>();
        names(message.to()).stream().flatMap(named).forEach(one -> once.putIfAbsent(one.id(), one));
        return List.copyOf(once.values());
    }

    private static Stream<Recipient> resolve(String name, Message message, ServiceCase about) {
        String variable = variableOf(name);
        if (variable != null) {
            return inVariable(name, message.fields().apply(variable));
        }
        return switch (name) {
            case CUSTOMER -> Stream.of(new Recipient(name, Kind.CUSTOMER, CUSTOMER));
            case FIRST_ASKED -> Stream.of(new Recipient(name, Kind.PERSON, about.firstAskedBy()));
            case ASSIGNEE -> message.assignees().get().stream();
            default -> Stream.of(new Recipient(name, isAddress(name) ? Kind.ADDRESS : Kind.GROUP, name));
        };
    }

    private static Stream<Recipient> inVariable(String role, @Nullable Object keys) {
        if (keys == null) {
            throw new IllegalArgumentException(
                    "The recipient '" + role + "' lacks its variable '" + variableOf(role) + "'");
        }
        Kind kind = role.equals(PERSON) ? Kind.PERSON : Kind.GROUP;
        return names(keys.toString()).stream().map(key -> new Recipient(role, kind, key));
    }
}
