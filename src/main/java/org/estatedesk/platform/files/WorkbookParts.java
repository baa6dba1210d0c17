package org.estatedesk.platform.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Unpacks a workbook within limits before the library sees it, which has none: neither for what is packed very small nor
 * for a cell in a column that no sheet has.
 */
final class WorkbookParts {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int MOST = 200;

    /** {@code XFD} is the last column of a sheet. */
    private static final String CELL = "[A-Za-z]{1,3}\\d{1,7}";

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private WorkbookParts() {}

    /** The same workbook with its checked parts and nothing else. */
    static byte[] checked(byte[] file) {
        var checked = new ByteArrayOutputStream();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file));
                var copy = new ZipOutputStream(checked)) {
            copy.setLevel(Deflater.BEST_SPEED);
            copy(parts, copy);
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw new Unreadable(1, 1, "workbook");
        }
        return checked.toByteArray();
    }

    private static void copy(ZipInputStream parts, ZipOutputStream copy) throws IOException, XMLStreamException {
        int left = LARGEST;
        int count = 0;
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            byte[] content = parts.readNBytes(left + 1);
            left -= content.length;
            if (left < 0 || ++count > MOST) {
                throw new Unreadable(1, 1, "unpacked");
            }
            if (part.getName().matches(".*\\.(xml|rels)")) {
                check(content);
                copy.putNextEntry(new ZipEntry(part.getName()));
                copy.write(content);
            }
        }
    }

    private static void check(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            String cell = reader.next() == XMLStreamReader.START_ELEMENT
                            && reader.getLocalName().equals("c")
                    ? reader.getAttributeValue(null, "r")
                    : null;
            if (cell != null && !cell.matches(CELL)) {
                throw new XMLStreamException("no cell of a sheet: " + cell.length() + " characters");
            }
        }
    }
}
