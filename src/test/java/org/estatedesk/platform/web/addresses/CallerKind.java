package org.estatedesk.platform.web.addresses;

import java.util.Optional;

/** Who calls: one for each set of rights in the file of roles that makes a difference at an address. */
enum CallerKind {
    STRANGER("stranger", null, "welcome"),
    NOBODY("without a group", "addresses-nobody", "welcome"),
    STAFF("staff", "hotline", "tasklist"),
    SUPERVISOR("supervisor", "supervisor", "tasklist"),
    MANAGER("manager", "manager", "cockpit"),
    AUDITOR("auditor", "auditor", "cockpit"),
    ADMINISTRATOR("administrator", "demo", "admin");

    final String title;
    final String app;
    private final String person;

    CallerKind(String title, String person, String app) {
        this.title = title;
        this.person = person;
        this.app = app;
    }

    /** The user id, which is the password, too. */
    Optional<String> person() {
        return Optional.ofNullable(person);
    }
}
