package fr.cahier.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.LambdaMetafactory;
import java.util.Set;

/** What only some packages may know of what is not ours; the arrows between ours stand in {@link Architecture}. */
@AnalyzeClasses(packages = "fr.cahier", importOptions = NoTests.class)
class LibraryRulesTest {

    private static final DescribedPredicate<JavaMethodCall> NAMED_LIKE_CODE =
            DescribedPredicate.describe("runs a program or defines a class", call -> Set.of(
                            "exec", "defineClass", "defineHiddenClass", "defineHiddenClassWithClassData")
                    .contains(call.getTarget().getName()));

    @ArchTest
    static final ArchRule two_packages_know_the_rule_engine_and_its_compiler = noClasses()
            .that()
            .resideOutsideOfPackages("fr.cahier.internal.drools..", "fr.cahier.internal.compiler..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("a host must never meet a type of the engine, and the engine must be replaceable");

    @ArchTest
    static final ArchRule what_reads_and_matches_a_folder_is_not_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cahier.internal.drools..")
            .and()
            .resideOutsideOfPackage("fr.cahier.internal.edition..")
            .and()
            .doNotHaveSimpleName("EditionClasses")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.cahier.internal.drools..")
            .because("the engine's compiler takes some texts for code: only shipped rules are of its making");

    @ArchTest
    static final ArchRule only_the_build_of_a_jar_compiles_rules = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cahier.internal.compiler..")
            .and()
            .doNotHaveSimpleName("EditionClasses")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.cahier.internal.compiler..")
            .because("what stands in a folder never becomes code where it is loaded, checked or tried");

    @ArchTest
    static final ArchRule the_matcher_does_not_know_what_rules_were_written_in = noClasses()
            .that()
            .resideInAPackage("fr.cahier.internal.match..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.cahier.internal.language..", "fr.cahier.internal.interpreter..")
            .because("rules of a folder and shipped ones are to be matched by the very same code");

    @ArchTest
    static final ArchRule nothing_starts_a_program_or_makes_a_class = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, LambdaMetafactory.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("javax.tools..")
            .orShould()
            .beAssignableTo(ClassLoader.class)
            .orShould()
            .callMethodWhere(NAMED_LIKE_CODE)
            .because("what stands in a folder never becomes code");

    @ArchTest
    static final ArchRule only_one_package_knows_jackson = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cahier.internal.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..")
            .because("JSON is one form of a dossier among others");

    @ArchTest
    static final ArchRule only_one_package_knows_the_yaml_parser = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cahier.internal.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..", "org.yaml..")
            .because("every bound of what is read stands in one place");

    @ArchTest
    static final ArchRule only_one_package_knows_junit = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cahier.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.opentest4j..")
            .because("a host gets JUnit with its own tests, never with its application");

    @ArchTest
    static final ArchRule the_verdict_knows_no_engine_and_no_form = noClasses()
            .that()
            .resideInAPackage("fr.cahier.verdict..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.cahier.internal.drools..",
                    "fr.cahier.internal.json..",
                    "fr.cahier.json..",
                    "fr.cahier.report..")
            .because("right of the rules everything is a pure function");

    @ArchTest
    static final ArchRule a_report_reads_a_verdict_only = noClasses()
            .that()
            .resideInAPackage("fr.cahier.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.cahier.internal.assess..",
                    "fr.cahier.internal.derive..",
                    "fr.cahier.internal.match..",
                    "fr.cahier.internal.json..",
                    "fr.cahier.json..")
            .because("a report never asks the engine");

    @ArchTest
    static final ArchRule the_dossier_knows_nothing_of_the_law = noClasses()
            .that()
            .resideInAPackage("fr.cahier.dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.cahier.regulation..", "fr.cahier.verdict..", "fr.cahier.facts..")
            .because("a dossier is the same whatever it is judged against");

    @ArchTest
    static final ArchRule cases_and_replays_know_no_evaluator = noClasses()
            .that()
            .resideInAnyPackage("fr.cahier.cases..", "fr.cahier.impact..")
            .should()
            .dependOnClassesThat(resideInAPackage("fr.cahier").and(not(simpleName("Limits"))))
            .because("they are given what judges a dossier, and so lie below the doors that judge");

    @ArchTest
    static final ArchRule nothing_reads_the_clock_or_prints = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the same dossier gives the same verdict, and only examples print");
}
