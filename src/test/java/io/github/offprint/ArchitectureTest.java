package io.github.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may know which, and how long a file may be. */
class ArchitectureTest {
    private static final String ROOT = "io.github.offprint";
    private static final int MOST_LINES = 400;
    private static final Path CLASSES = Path.of(System.getProperty("offprint.classes", "target/classes"));
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);

    @ParameterizedTest
    @MethodSource
    void aRuleHolds(ArchRule rule) {
        rule.check(MAIN);
    }

    static Stream<Named<ArchRule>> aRuleHolds() {
        return Stream.of(
                named(
                        "no circle of packages",
                        slices().matching(ROOT + ".(**)").should().beFreeOfCycles()),
                named(
                        "the model knows nothing else of ours but what identifiers mean",
                        noClasses()
                                .that(resideInAPackage(ROOT))
                                .should()
                                .dependOnClassesThat(resideInAPackage(ROOT + ".*..")
                                        .and(not(resideInAPackage(ROOT + ".internal.id"))))),
                named(
                        "what identifiers mean knows nothing else of ours",
                        noClasses()
                                .that(resideInAPackage(ROOT + ".internal.id"))
                                .should()
                                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                                        .and(not(resideInAPackage(ROOT + ".internal.id"))))),
                named(
                        "helpers know the model and each other alone",
                        noClasses()
                                .that(resideInAPackage(ROOT + ".internal.."))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        ROOT + ".digest..", ROOT + ".format..", ROOT + ".catalog.."))),
                named(
                        "a store knows nothing of papers",
                        noClasses()
                                .that(resideInAPackage(ROOT + ".internal.store"))
                                .should()
                                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                                        .and(not(resideInAnyPackage(
                                                ROOT + ".internal.store", ROOT + ".internal.file"))))),
                named("reading digests knows nothing of formats and catalogs", room("digest", "format", "catalog")),
                named("formats know nothing of digests and catalogs", room("format", "digest", "catalog")),
                named("catalogs know nothing of digests and formats", room("catalog", "digest", "format")),
                named(
                        "no network but online",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".catalog.online")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..")
                                        .and(not(type(URLDecoder.class))))), // which decodes text
                named(
                        "nobody knows the online catalogs",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".catalog.online")
                                .should()
                                .dependOnClassesThat(resideInAPackage(ROOT + ".catalog.online"))),
                named(
                        "no reflection, no logging",
                        noClasses()
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "java.lang.reflect..",
                                        "java.util.logging..",
                                        "org.slf4j..",
                                        "org.apache.commons.logging.."))),
                named("nothing is printed", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),
                named(
                        "JBibTeX is used by its bridge alone",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(ROOT + ".format.BibTeXDatabases")
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.jbibtex.."))),
                named(
                        "Jackson, StAX and Commons CSV are used in format, in a room of JSON, and to decode records",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        ROOT + ".format", ROOT + ".internal.record", ROOT + ".internal.json")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "com.fasterxml.jackson..", "javax.xml..", "org.apache.commons.."))),
                named(
                        "no public type shows a type of a dependency",
                        noClasses()
                                .that()
                                .haveModifier(PUBLIC)
                                .and()
                                .resideOutsideOfPackage(ROOT + ".internal..")
                                .should()
                                .beAssignableTo(resideInAnyPackage(
                                        "com.fasterxml.jackson..", "org.apache.commons..", "org.jbibtex.."))));
    }

    private static ArchRule room(String room, String one, String other) {
        return noClasses()
                .that(resideInAPackage(ROOT + "." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "." + one + "..", ROOT + "." + other + ".."));
    }

    private static Named<ArchRule> named(String name, ArchRule rule) {
        return Named.of(name, rule);
    }

    @Test
    void publicTypesAreExportedOrInternal() throws IOException {
        String[] exported;
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            exported = ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .toArray(String[]::new);
        }

        assertThat(exported).doesNotContain("").noneMatch(name -> name.contains("internal"));
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal..")
                .and()
                .haveModifier(PUBLIC)
                .should()
                .resideInAnyPackage(exported)
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "examples"})
    void noFileIsLongerThanAPersonWantsToRead(String folder) throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                lines.put(file.toString(), Files.readAllLines(file).size());
            }
        }

        assertThat(lines).isNotEmpty();
        lines.values().removeIf(count -> count <= MOST_LINES);
        assertThat(lines).isEmpty();
    }
}
