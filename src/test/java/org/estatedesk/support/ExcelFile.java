package org.estatedesk.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook in XLSX, with the parts that Excel writes; its sheet is given as XML. */
public final class ExcelFile {

    /** The cells' styles: 1 is a date, 2 a time, 3 a date with Chinese words. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
            <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="176"/></cellXfs>
            </styleSheet>""";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** @param rows such as {@code <row r="1"><c r="A1"><v>3</v></c></row>}; texts are {@code t="inlineStr"} */
    public ExcelFile(String rows) {
        with(
                "[Content_Types].xml",
                "<Types xmlns='%scontent-types'>".formatted(PACKAGE)
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + type("workbook", "sheet.main")
                        + type("styles", "styles")
                        + type("sharedStrings", "sharedStrings")
                        + type("worksheets/sheet1", "worksheet")
                        + "</Types>");
        with("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        with(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>"
                        .formatted(MAIN, OFFICE));
        with(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
        with("xl/styles.xml", STYLES);
        with("xl/sharedStrings.xml", "<sst xmlns='%s'/>".formatted(MAIN));
        with(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }

    /** Puts a part into it, or in place of one. */
    public ExcelFile with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** A row of texts. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='%d'>".formatted(number));
        for (int at = 0; at < texts.length; at++) {
            row.append(
                    "<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted((char) ('A' + at), number, texts[at]));
        }
        return row.append("</row>").toString();
    }

    /** As it is saved. */
    public byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static String type(String part, String type) {
        return "<Override PartName='/xl/%s.xml' ContentType='%s%s+xml'/>".formatted(part, TYPE, type);
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, type, target);
    }

    private static String relations(String all) {
        return "<Relationships xmlns='%srelationships'>%s</Relationships>".formatted(PACKAGE, all);
    }
}
