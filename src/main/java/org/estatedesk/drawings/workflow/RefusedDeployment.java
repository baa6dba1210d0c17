package org.estatedesk.drawings.workflow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;

/** A deployment with errors. The message holds all of them; the reports hold them once more by file and element. */
class RefusedDeployment extends ParseException {

    private static final long serialVersionUID = 1L;

    RefusedDeployment(List<Finding> findings, FindingTexts texts) {
        super(texts.describeAll(errorsFirst(findings)), "", List.of(), List.of());
        Map<String, List<Finding>> byFile =
                findings.stream().collect(Collectors.groupingBy(Finding::file, TreeMap::new, Collectors.toList()));
        resorceReports.clear();
        byFile.forEach((file, ofFile) -> resorceReports.add(
                new ResourceReportImpl(file, problems(ofFile, true, texts), problems(ofFile, false, texts))));
    }

    private static List<Finding> errorsFirst(List<Finding> findings) {
        return findings.stream()
                .sorted((one, other) -> Boolean.compare(other.isError(), one.isError()))
                .toList();
    }

    private static List<Problem> problems(List<Finding> findings, boolean errors, FindingTexts texts) {
        return findings.stream()
                .filter(finding -> finding.isError() == errors)
                .map(finding -> problem(finding, texts))
                .toList();
    }

    /** The line and column are unknown: an element's id says more to somebody who draws. */
    private static Problem problem(Finding finding, FindingTexts texts) {
        return new ProblemImpl(new BpmnParseException(texts.describe(finding), null), finding.elementId());
    }
}
