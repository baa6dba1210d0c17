package org.estatedesk.people.workflow;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a right is about.
 *
 * @param resource the kind of thing
 * @param id the one thing, or {@code *} for all of the kind
 */
record Target(Resource resource, String id) {

    static Target all(Resource resource) {
        return new Target(resource, Authorization.ANY);
    }
}
