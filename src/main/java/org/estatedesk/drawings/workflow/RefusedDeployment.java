package org.estatedesk.drawings.workflow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;

/** A deployment with errors. The message holds all of them; the reports hold them once more by file and element. */
class RefusedDeployment extends ParseException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    RefusedDeployment(List<Finding> findings, FindingTexts texts) {
        super(texts.describeAll(errorsFirst(findings)), "", List.of(), List.of());
        this.findings = List.copyOf(findings);
        Map<String, List<Finding>> byFile =
                findings.stream().collect(Collectors.groupingBy(Finding::file, TreeMap::new, Collectors.toList()));
        resorceReports.clear();
        byFile.forEach((file, ofFile) ->
                resorceReports.add(new Report(file, problems(ofFile, true, texts), problems(ofFile, false, texts))));
    }

    /** Everything that was found, warnings too. */
    List<Finding> findings() {
        return findings;
    }

    private static List<Finding> errorsFirst(List<Finding> findings) {
        return findings.stream()
                .sorted((one, other) -> Boolean.compare(other.isError(), one.isError()))
                .toList();
    }

    private static List<Problem> problems(List<Finding> findings, boolean errors, FindingTexts texts) {
        return findings.stream()
                .filter(finding -> finding.isError() == errors)
                .<Problem>map(finding -> new FindingProblem(texts.describe(finding), finding.elementId()))
                .toList();
    }

    private record Report(String resource, List<Problem> problems, List<Problem> doubts) implements ResourceReport {

        @Override
        public String getResourceName() {
            return resource;
        }

        @Override
        public List<Problem> getErrors() {
            return problems;
        }

        @Override
        public List<Problem> getWarnings() {
            return doubts;
        }
    }

    /** The line and column are unknown: an element's id says more to somebody who draws. */
    private record FindingProblem(String text, String elementId) implements Problem {

        @Override
        public String getMessage() {
            return text;
        }

        @Override
        public int getLine() {
            return 0;
        }

        @Override
        public int getColumn() {
            return 0;
        }

        @Override
        public String getMainElementId() {
            return elementId;
        }

        @Override
        public List<String> getElementIds() {
            return List.of(elementId);
        }
    }
}
