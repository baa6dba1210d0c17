package org.estatedesk.drawings.versions;

import org.estatedesk.drawings.DrawingKey;

/** Somebody else put another version live since the drawer looked. */
public class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DrawingKey drawing;

    public Overtaken(DrawingKey drawing) {
        super(drawing.toString());
        this.drawing = drawing;
    }

    public DrawingKey drawing() {
        return drawing;
    }
}
