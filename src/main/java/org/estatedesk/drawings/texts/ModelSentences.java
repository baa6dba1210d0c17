package org.estatedesk.drawings.texts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.differences.ModelXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The sentences of a drawing or a table; everything else stays as it is, its place in the picture too. */
final class ModelSentences {

    private static final Pattern LITERAL = Pattern.compile("\\s*\"([^\"\\\\]*\\s[^\"\\\\]*)\"\\s*");

    /** What bears a name that is an address for the engine, not a word for people. */
    private static final Set<String> ADDRESSED = Set.of(
            "definitions", "message", "signal", "error", "escalation", "property", "inputParameter", "outputParameter");

    /** What a block says, by the names of its parameters. */
    private static final Set<String> SAID = Set.of("text", "reason");

    private ModelSentences() {}

    static byte[] say(DrawingFile file, UnaryOperator<String> said) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document model = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content()));
            ModelXml.withDescendants(model.getDocumentElement()).forEach(element -> visit(element, file, said));
            return write(model);
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException unreadable) {
            throw new IllegalArgumentException(file.name(), unreadable);
        }
    }

    private static void visit(Element element, DrawingFile file, UnaryOperator<String> said) {
        if (!ADDRESSED.contains(element.getLocalName()) && !(file.isTable() && isOutput(element))) {
            attribute(element, "name", said);
        }
        attribute(element, "label", said);
        if (isRead(element, file)) {
            element.setTextContent(text(element.getTextContent(), file, said));
        }
    }

    /** Its name is a variable. */
    private static boolean isOutput(Element element) {
        return Set.of("output", "variable").contains(element.getLocalName());
    }

    private static boolean isRead(Element element, DrawingFile file) {
        return switch (element.getLocalName()) {
            case "documentation", "description" -> true;
            case "text" ->
                !file.isTable() || LITERAL.matcher(element.getTextContent()).matches();
            case "inputParameter" ->
                SAID.contains(element.getAttribute("name"))
                        && ModelXml.children(element).isEmpty()
                        && !element.getTextContent().strip().startsWith("${");
            default -> false;
        };
    }

    private static void attribute(Element element, String name, UnaryOperator<String> said) {
        String value = element.getAttribute(name);
        if (!value.isBlank()) {
            element.setAttribute(name, said.apply(value.strip()));
        }
    }

    /** What a table gives as a text is a literal of FEEL. */
    private static String text(String written, DrawingFile file, UnaryOperator<String> said) {
        Matcher literal = LITERAL.matcher(written);
        if (file.isTable() && literal.matches()) {
            return '"' + said.apply(literal.group(1)) + '"';
        }
        return written.isBlank() ? written : said.apply(written.strip());
    }

    private static byte[] write(Document model) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var written = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(model), new StreamResult(written));
        return written.toByteArray();
    }
}
