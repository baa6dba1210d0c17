package org.estatedesk.drawings.expressions;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The expressions that stand at an element itself, not below it. */
public final class EvaluatedTexts {

    /** The engine's attribute that names a building block. */
    public static final String DELEGATE = "delegateExpression";

    private EvaluatedTexts() {}

    /** All but the building blocks, which have their own rule. */
    public static List<ExpressionText> of(Element element) {
        List<ExpressionText> texts = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!isDelegate(attribute)) {
                texts.add(new ExpressionText(attribute.getValue()));
            }
        }
        texts.add(new ExpressionText(ownText(element)));
        return texts.stream().filter(ExpressionText::isExpression).toList();
    }

    /** As the engine gathers it: all pieces of text in a row, without what child elements hold. */
    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    /** Whether it names a building block. */
    public static boolean isDelegate(Attr attribute) {
        return DELEGATE.equals(attribute.getLocalName());
    }
}
