package org.estatedesk.drawings.versions;

import org.estatedesk.drawings.DrawingChange;

/** The engine's side of going live. */
@FunctionalInterface
public interface Deploying {

    /**
     * Deploys as the signed-in person, through the guard and within the running transaction.
     *
     * @return the deployment's id, under which {@link DrawingChange} has its rows by now
     * @throws RefusedRedraw when a house rule refuses it
     */
    String deploy(Redraw redraw);
}
