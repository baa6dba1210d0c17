package org.estatedesk.drawings.workflow.safety;

import static org.estatedesk.drawings.rules.AllowedContent.BPMN;
import static org.estatedesk.drawings.workflow.rules.Drawing.ENGINE;

import org.estatedesk.drawings.rules.AllowedContent;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Only listed elements and attributes, whatever their namespace: the engine reads many tags by their local name and
 * knows a second namespace from its past, so a list of what is forbidden would have holes.
 */
final class ContentRule implements Drawing.Rule {

    @Override
    public void check(Drawing drawing) {
        Element root = drawing.elements().get(0);
        // Its entities would show the engine other words than the rules see.
        if (root.getOwnerDocument().getDoctype() != null) {
            drawing.report(root, HouseRule.FORBIDDEN_ELEMENT, "DOCTYPE");
        }
        drawing.elements().forEach(element -> check(drawing, element));
    }

    private static void check(Drawing drawing, Element element) {
        if (!isAllowed(element)) {
            drawing.report(element, HouseRule.FORBIDDEN_ELEMENT, element.getNodeName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!isAllowed(element, attribute)) {
                drawing.report(element, HouseRule.FORBIDDEN_ATTRIBUTE, attribute.getName());
            }
        }
    }

    private static boolean isAllowed(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return switch (namespace) {
            case BPMN -> AllowedContent.BPMN_ELEMENTS.contains(element.getLocalName());
            case ENGINE -> AllowedContent.CAMUNDA_ELEMENTS.contains(element.getLocalName());
            default ->
                AllowedContent.PICTURE.contains(namespace)
                        && AllowedContent.PICTURE_ELEMENTS.contains(element.getLocalName());
        };
    }

    private static boolean isAllowed(Element element, Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        if (namespace == null) {
            return ENGINE.equals(element.getNamespaceURI())
                    ? AllowedContent.CAMUNDA_ELEMENT_ATTRIBUTES.contains(attribute.getLocalName())
                    : !AllowedContent.FORBIDDEN_PLAIN_ATTRIBUTES.contains(attribute.getLocalName());
        }
        return ENGINE.equals(namespace)
                ? AllowedContent.CAMUNDA_ATTRIBUTES.contains(attribute.getLocalName())
                : AllowedContent.UNREAD_NAMESPACES.contains(namespace) || BPMN.equals(namespace);
    }
}
