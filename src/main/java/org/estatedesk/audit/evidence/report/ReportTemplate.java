package org.estatedesk.audit.evidence.report;

import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The report as XHTML, from {@code templates/evidence/case.html} and the bundle {@code messages/audit-evidence}. */
@Component
class ReportTemplate {

    private final EvidenceWords words;
    /** Not the one of the web pages: it has the words of the desk, not those of a request. */
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    ReportTemplate(EvidenceWords words) {
        this.words = words;
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(files);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename(EvidenceWords.BUNDLE);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        engine.setTemplateEngineMessageSource(messages);
    }

    String fill(ReportView report) {
        return engine.process("evidence/case", new Context(words.locale(), Map.of("report", report)));
    }
}
