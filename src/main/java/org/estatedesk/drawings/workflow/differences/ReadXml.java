package org.estatedesk.drawings.workflow.differences;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Function;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.ModelInstance;
import org.estatedesk.drawings.differences.UnreadableFile;
import org.springframework.core.NestedExceptionUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Opens a file with one of the engine's model parsers, which know what a drawing or a table may hold. */
final class ReadXml {

    private ReadXml() {}

    /** @throws UnreadableFile with the parser's own words */
    static Element root(byte[] content, Function<InputStream, ? extends ModelInstance> parser) {
        try {
            ModelInstance model = parser.apply(new ByteArrayInputStream(content));
            return ((Document) model.getDocument().getDomSource().getNode()).getDocumentElement();
        } catch (ModelException unreadable) {
            throw new UnreadableFile(String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(unreadable).getMessage()));
        }
    }
}
