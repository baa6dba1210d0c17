package org.estatedesk.drawings.workflow.versions;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.ModelInstance;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.differences.DrawingParser;
import org.estatedesk.drawings.differences.UnreadableFile;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Opens a file with one of the engine's model parsers. */
@Component
public class ModelParser implements DrawingParser {

    @Override
    public Element root(Kind kind, byte[] content) {
        try {
            ModelInstance model = read(kind, new ByteArrayInputStream(content));
            return ((Document) model.getDocument().getDomSource().getNode()).getDocumentElement();
        } catch (ModelException unreadable) {
            throw new UnreadableFile(String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(unreadable).getMessage()));
        }
    }

    private static ModelInstance read(Kind kind, InputStream content) {
        return kind == Kind.DECISION ? Dmn.readModelFromStream(content) : Bpmn.readModelFromStream(content);
    }
}
