package org.estatedesk.audit.file.values;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decision tables as they were deployed. */
@Component
class DrawnTables {

    private static final String FILE = """
            select file.bytes_ from act_re_decision_def drawn
            join act_ge_bytearray file
                on file.deployment_id_ = drawn.deployment_id_ and file.name_ = drawn.resource_name_
            where drawn.id_ = ?""";

    /** Files come from the store, where the guard let them in; still, nothing outside of them is read. */
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * A row of a table.
     *
     * @param number from 1
     * @param clause its annotation
     */
    record TableRow(int number, @Nullable String clause) {}

    private final JdbcClient jdbc;

    DrawnTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the ids of the rules; none if the table was deleted. */
    Map<String, TableRow> rows(String definitionId) {
        return jdbc.sql(FILE)
                .param(definitionId)
                .query(byte[].class)
                .optional()
                .map(DrawnTables::read)
                .orElseGet(Map::of);
    }

    private static Map<String, TableRow> read(byte[] file) {
        try {
            return read(XML.createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException("A deployed table that cannot be read", unreadable);
        }
    }

    private static Map<String, TableRow> read(XMLStreamReader file) throws XMLStreamException {
        Map<String, TableRow> rows = new HashMap<>();
        int number = 0;
        while (file.hasNext()) {
            if (file.next() == XMLStreamReader.START_ELEMENT) {
                if (file.getLocalName().equals("decisionTable")) {
                    number = 0;
                } else if (file.getLocalName().equals("rule")) {
                    String id = file.getAttributeValue(null, "id");
                    rows.put(id, new TableRow(++number, annotation(file)));
                }
            }
        }
        return rows;
    }

    /** A rule begins with what is said of it, if anything is. */
    private static @Nullable String annotation(XMLStreamReader rule) throws XMLStreamException {
        rule.nextTag();
        return rule.isStartElement() && rule.getLocalName().equals("description") ? rule.getElementText() : null;
    }
}
