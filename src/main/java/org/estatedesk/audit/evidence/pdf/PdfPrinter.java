package org.estatedesk.audit.evidence.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Turns XHTML into a tagged PDF (PDF/UA) that needs nothing but itself. Nothing is fetched, whatever the XHTML names. */
@Component
public class PdfPrinter {

    /**
     * A document.
     *
     * @param pages how many it has
     */
    public record Printed(byte[] pdf, int pages) {}

    private static final int REGULAR = 400;

    static {
        // It has a log of its own, past the application's, and tells there of every style sheet.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    private final ReportFonts fonts;

    PdfPrinter(ReportFonts fonts) {
        this.fonts = fonts;
    }

    /** One at a time: all share the fonts, and a long report takes a core and some hundred megabytes. */
    public synchronized Printed print(String xhtml) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(document, fonts.printable(xhtml));
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            document.save(pdf);
            return new Printed(pdf.toByteArray(), document.getNumberOfPages());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private PdfBoxRenderer renderer(PDDocument document, String xhtml) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (String family : ReportFonts.FAMILIES) {
            builder.useFont(new PDFontSupplier(fonts.in(document, family)), family, REGULAR, FontStyle.NORMAL, true);
        }
        return builder.usePdfUaAccessibility(true)
                .usePDDocument(document)
                .withProducer("EstateDesk")
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(xhtml, null)
                .buildPdfRenderer();
    }
}
