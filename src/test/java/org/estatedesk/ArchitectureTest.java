package org.estatedesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;

/** What the packages promise one another; the modules themselves are verified by {@link ModularityTest}. */
@AnalyzeClasses(packages = "org.estatedesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int FILES_PER_PACKAGE = 12;
    /** Stories of one procedure stand beside one another. */
    private static final int FILES_PER_TEST_PACKAGE = 15;

    /** The engine calls them from the expressions of drawings, and they need nothing of it. */
    private static final Set<String> CALLED_BY_NAME = Set.of("org.estatedesk.promises.workflow.Deadline");

    @ArchTest
    static final ArchRule theEngineStaysInItsCorner = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** What neither knows the engine nor uses what does belongs beside whoever asks it. */
    @ArchTest
    static final ArchRule nobodyElseIsInThatCorner = classes()
            .that()
            .resideInAPackage("..workflow..")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and(describe("the engine does not find by their names", type -> !CALLED_BY_NAME.contains(type.getName())))
            .should(needTheEngine());

    @ArchTest
    static final ArchRule businessCodeDoesNotKnowItsWorkflow = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.estatedesk..workflow..");

    @ArchTest
    static final ArchRule onlyNamedClassesKnowTheEngineFromInside = noClasses()
            .that(describe("are not listed in ADR 0002", type -> !EngineInternals.lists(type)))
            .should()
            .dependOnClassesThat(engineInternals());

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethodWhere(describe(
                    "Thread.sleep", call -> call.getTarget().getFullName().startsWith("java.lang.Thread.sleep")));

    @ArchTest
    static final ArchRule delegatesAreHiddenAndCalledSo = classes()
            .that()
            .areAssignableTo(JavaDelegate.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule listenersAreHidden = classes()
            .that()
            .areAssignableTo(ExecutionListener.class)
            .or()
            .areAssignableTo(TaskListener.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    /** Each has an open vulnerability in the newest free version of Spring 6.2. */
    @ArchTest
    static final ArchRule vulnerablePartsOfSpringAreUnused = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    ".*\\.(SseEmitter|XsltView|XsltViewResolver|UrlFilenameViewController|SimpleEvaluationContext"
                            + "|ServerSentEvent)(\\$.*)?")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web.reactive.function.server..", "org.springframework.web.servlet.function..");

    @Test
    void packagesStaySmallEnoughToKnow() throws IOException {
        assertThat(crowded("src/main", FILES_PER_PACKAGE)).isEmpty();
        assertThat(crowded("src/test", FILES_PER_TEST_PACKAGE)).isEmpty();
    }

    private static Map<Path, Long> crowded(String folder, int most) throws IOException {
        Map<Path, Long> crowded = javaFiles(folder)
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        crowded.values().removeIf(files -> files <= most);
        return crowded;
    }

    @Test
    void testsNeitherSleepNorReplaceBeans() throws IOException {
        Set<String> banned = Set.of("Thread.slee" + "p(", "@Mock" + "Bean", "@Mockito" + "Bean");
        try (Stream<Path> files = javaFiles("src/test")) {
            assertThat(files.filter(file -> banned.stream().anyMatch(read(file)::contains)))
                    .isEmpty();
        }
    }

    private static ArchCondition<JavaClass> needTheEngine() {
        return ArchCondition.from(
                describe("know the engine, or use what does", type -> reachesTheEngine(type, new HashSet<>())));
    }

    private static boolean reachesTheEngine(JavaClass type, Set<JavaClass> seen) {
        Set<JavaClass> used = type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .collect(Collectors.toSet());
        return used.stream().anyMatch(resideInAPackage("org.camunda.."))
                || used.stream()
                        .filter(resideInAPackage("org.estatedesk..workflow.."))
                        .filter(seen::add)
                        .anyMatch(next -> reachesTheEngine(next, seen));
    }

    private static DescribedPredicate<JavaClass> engineInternals() {
        // The public identity service answers with a type of an impl package: that one is as good as public.
        return resideInAPackage("org.camunda..impl..")
                .and(describe(
                        "not Authentication", type -> !type.getSimpleName().equals("Authentication")))
                .as("the engine's implementation");
    }

    private static Stream<Path> javaFiles(String folder) throws IOException {
        return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(".java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
