package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.Nature;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every OUI of two samples put under a reserve, one after the other, against the OUI itself. */
class ReservedCommitmentsTest {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final Evaluator OPEN = Evaluator.of(SHIPPED);
    private static final Evaluator ADMITTED = OPEN.with(settled("reserve-compatible"));
    private static final Evaluator REFUSED = OPEN.with(settled("reserve-refuse"));

    static Stream<Path> samples() {
        return Stream.of("10-adhesion-payante-et-reserve", "15-quatre-demi-journees")
                .map(name -> Path.of("dossiers", name + ".json"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_reserve_that_is_admitted_leaves_all_that_a_bare_oui_leaves(Path sample) {
        Verdict bare = ADMITTED.evaluate(DossierReader.standard().read(sample).dossier());
        forEachReserve(sample, reserved -> {
            Verdict admitted = ADMITTED.evaluate(reserved);
            assertThat(admitted.conclusion()).isEqualTo(bare.conclusion());
            assertThat(withoutWholes(admitted))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                            "sentence", "facts", "settled", "rules", "subjectLabel", "omitted")
                    .isEqualTo(withoutWholes(bare));
        });
    }

    @Test
    void whoever_mends_a_breach_or_says_what_is_missing_is_asked_to_lift_the_reserve_too() {
        Dossier paid = DossierReader.standard()
                .read(Path.of("dossiers/10-adhesion-payante-et-reserve.json"))
                .dossier();
        Map<String, Reponse> answers = new HashMap<>(paid.engagements());
        answers.put("PER-01", Reponse.RESERVE);
        Map<String, String> words = new HashMap<>(paid.reserves());
        words.put("PER-01", "hors les remplacements");
        Dossier unsaid = paid.toBuilder()
                .engagements(answers)
                .reserves(words)
                .personnels(paid.personnels().stream()
                        .map(person -> person.toBuilder().qualification(null).build())
                        .toList())
                .build();

        assertThat(remedy(unsaid, "PRI-02", Status.BREACHED))
                .contains("Cessez de faire payer", "Prenez cet engagement sans réserve");
        assertThat(remedy(unsaid, "PER-01", Status.MISSING))
                .contains("dites la qualification", "Prenez cet engagement sans réserve");
    }

    private static String remedy(Dossier dossier, String obligation, Status status) {
        Finding finding = OPEN.evaluate(dossier).findings().stream()
                .filter(one -> one.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
        assertThat(finding.status()).isEqualTo(status);
        return finding.remedy().text();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_open_reserve_asks_about_what_a_bare_oui_satisfies_and_hides_nothing_else(Path sample) {
        Map<String, Finding> before =
                byKey(OPEN.evaluate(DossierReader.standard().read(sample).dossier()));
        forEachReserve(sample, reserved -> {
            Verdict open = OPEN.evaluate(reserved);
            for (Finding finding : withoutWholes(open)) {
                Finding bare = before.get(key(finding));
                if (finding.status() != bare.status()) {
                    assertThat(bare.status()).as(key(finding)).isEqualTo(Status.SATISFIED);
                    assertThat(finding.reason()).as(key(finding)).isEqualTo(Reason.INTERPRETATION);
                    assertThat(finding.questions()).contains("engagement-sous-reserve");
                } else {
                    assertThat(finding.reason()).as(key(finding)).isEqualTo(bare.reason());
                    assertThat(finding.remedy()).as(key(finding)).satisfies(told -> {
                        if (bare.remedy() != null && bare.reason() != Reason.INTERPRETATION) {
                            assertThat(told.text()).startsWith(bare.remedy().text());
                            assertThat(told.supplies()).isEqualTo(bare.remedy().supplies());
                        }
                    });
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_reserve_that_is_refused_is_never_better_than_the_open_one(Path sample) {
        forEachReserve(sample, reserved -> {
            Verdict open = OPEN.evaluate(reserved);
            Verdict refused = REFUSED.evaluate(reserved);
            assertThat(refused.conclusion()).isLessThanOrEqualTo(open.conclusion());
            Map<String, Finding> after = byKey(refused);
            for (Finding finding : withoutWholes(open)) {
                if (finding.questions().equals(List.of("engagement-sous-reserve"))) {
                    assertThat(after.get(key(finding)).status())
                            .as(key(finding))
                            .isEqualTo(Status.BREACHED);
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "reserve-compatible, , SATISFIED",
        ", phrases-seules, NOT_APPLICABLE",
        "reserve-refuse, phrases-seules, NOT_APPLICABLE",
        "reserve-compatible, intitule-oblige, SATISFIED",
        "reserve-refuse, , UNRESOLVED",
        ", intitule-oblige, UNRESOLVED",
        "reserve-refuse, intitule-oblige, BREACHED",
    })
    void of_the_two_questions_of_a_reserved_heading_one_settled_for_it_is_enough(
            @Nullable String ofReserve, @Nullable String ofHeading, Status expected) {
        Dossier dossier = Dossier.builder()
                .engagements(Map.of("ANI-01", Reponse.RESERVE))
                .reserves(Map.of("ANI-01", "sauf en août"))
                .build();
        Doctrine doctrine = new SettledQuestions()
                .with("engagement-sous-reserve", ofReserve)
                .with("intitule-refuse", ofHeading)
                .doctrine();
        Verdict verdict = OPEN.with(doctrine).evaluate(dossier);
        assertThat(byKey(verdict).get("ANI-01 null").status()).isEqualTo(expected);
    }

    private static void forEachReserve(Path sample, Consumer<Dossier> check) {
        Dossier dossier = DossierReader.standard().read(sample).dossier();
        for (String key : new TreeSet<>(dossier.engagements().keySet())) {
            if (dossier.engagements().get(key) == Reponse.OUI) {
                Map<String, Reponse> answers = new HashMap<>(dossier.engagements());
                answers.put(key, Reponse.RESERVE);
                Map<String, String> words = new HashMap<>(dossier.reserves());
                words.put(key, "sauf en août");
                check.accept(
                        dossier.toBuilder().engagements(answers).reserves(words).build());
            }
        }
    }

    /** A whole has a finding of its own only where it is not plainly accepted. */
    private static List<Finding> withoutWholes(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().nature() != Nature.ENSEMBLE)
                .toList();
    }

    private static Map<String, Finding> byKey(Verdict verdict) {
        Map<String, Finding> findings = new HashMap<>();
        verdict.findings().forEach(finding -> findings.put(key(finding), finding));
        return findings;
    }

    private static String key(Finding finding) {
        return finding.obligation().id() + " " + finding.subject();
    }

    private static Doctrine settled(String reading) {
        return new SettledQuestions().with("engagement-sous-reserve", reading).doctrine();
    }
}
