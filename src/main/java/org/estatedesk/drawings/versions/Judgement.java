package org.estatedesk.drawings.versions;

import java.util.List;
import java.util.function.Supplier;
import org.estatedesk.drawings.rules.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the guard found in the deployment that this thread makes, and what it is for: the engine hands nothing on. */
@Component
public class Judgement {

    private final ThreadLocal<Found> found = ThreadLocal.withInitial(() -> new Found("", List.of()));
    private final ThreadLocal<@Nullable Integer> goingBackTo = new ThreadLocal<>();

    private record Found(String deploymentId, List<Finding> findings) {}

    /** Notes what was found in a deployment. */
    public void found(String deploymentId, List<Finding> findings) {
        found.set(new Found(deploymentId, List.copyOf(findings)));
    }

    /** The findings about this deployment; none if it was not judged. */
    public List<Finding> of(String deploymentId) {
        Found last = found.get();
        return last.deploymentId().equals(deploymentId) ? last.findings() : List.of();
    }

    /** The findings about the last deployment of this thread that was judged. */
    public List<Finding> last() {
        return found.get().findings();
    }

    /** Deploys something and notes from which version its content came. */
    public <T> T goingBackTo(@Nullable Integer version, Supplier<T> deployment) {
        goingBackTo.set(version);
        try {
            return deployment.get();
        } finally {
            goingBackTo.remove();
        }
    }

    /** The version from which the content comes that this thread deploys; null if it is new. */
    public @Nullable Integer goingBackTo() {
        return goingBackTo.get();
    }
}
