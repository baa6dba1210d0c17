package org.estatedesk.drawings.differences;

import org.estatedesk.drawings.DrawingChange.Kind;
import org.w3c.dom.Element;

/** Opens a drawing or a table as XML, if it is one: the engine knows what one may hold. */
@FunctionalInterface
public interface DrawingParser {

    /**
     * The root of a file.
     *
     * @param kind a procedure or a table: forms are no XML
     * @throws UnreadableFile with the parser's own words
     */
    Element root(Kind kind, byte[] content);
}
