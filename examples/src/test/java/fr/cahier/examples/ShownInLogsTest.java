package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.Ecart;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Statut;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host gets by writing a dossier or a verdict into its log: a line, and nothing that people wrote. */
class ShownInLogsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");

    /** An obligation's id, a value of a closed list, a date, a number or a single word, which may be a key's. */
    private static final Pattern NOBODYS = Pattern.compile("[A-Z]{2,6}-[0-9]+|[A-Z_0-9]+|[-0-9T:+Z]*|\\p{Ll}+|.{1,3}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-structure-locale-complete",
                "02-reseau-de-douze-sites",
                "08-engagement-dementi-par-une-piece",
                "09-deux-plannings-contradictoires"
            })
    void a_dossier_and_its_verdict_are_told_without_a_word_of_theirs(String name) {
        Dossier dossier = dossier(name);
        Verdict verdict = EVALUATOR.evaluate(dossier);
        List<Object> logged = new ArrayList<>(List.of(dossier, verdict));
        logged.addAll(verdict.findings());
        verdict.findings().forEach(finding -> {
            logged.addAll(finding.facts());
            logged.addAll(finding.reservations());
            Stream.ofNullable(finding.remedy()).forEach(logged::add);
        });

        assertShortAndSilent(logged, dossier);
    }

    @Test
    void a_plan_and_what_changed_are_told_without_a_word_of_the_dossier() {
        Dossier dossier = dossier("02-reseau-de-douze-sites");
        Plan plan = Planner.of(EVALUATOR).plan(dossier);
        List<Object> logged = new ArrayList<>(plan.changes());
        plan.changes().forEach(change -> logged.addAll(change.edits()));
        logged.addAll(DossierDiff.between(dossier, Dossier.VIDE).changes());

        assertShortAndSilent(logged, dossier);
    }

    @Test
    void an_instruction_is_told_without_the_officer_s_words() {
        Evaluation evaluation = EVALUATOR.evaluation(dossier("02-reseau-de-douze-sites"));
        Ecart departure = Ecart.builder()
                .obligation("HOR-06")
                .sujet("S7")
                .statut(Statut.SATISFAIT)
                .fondement("mots de l’instructeur")
                .fonction("cheffe du service")
                .build();
        Instruction instruction =
                Instruction.builder().ecarts(List.of(departure)).build();

        assertThat(instruction.toString()).doesNotContain("mots", "cheffe").hasSizeLessThan(100);
        assertThat(ReviewedVerdict.of(evaluation, instruction, LocalDate.parse("2020-09-15"))
                        .views())
                .allSatisfy(view -> assertThat(view.toString())
                        .doesNotContain("mots", "cheffe")
                        .hasSizeLessThan(200));
    }

    private static Dossier dossier(String name) {
        return DossierReader.standard()
                .read(Path.of("dossiers", name + ".json"))
                .dossier();
    }

    private static void assertShortAndSilent(List<Object> logged, Dossier dossier) {
        Set<String> texts = TEXT.matcher(DossierWriter.pretty(dossier))
                .results()
                .filter(found -> found.group(2) == null)
                .map(found -> found.group(1))
                .filter(text -> !NOBODYS.matcher(text).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts).hasSizeGreaterThan(10);
        assertThat(logged).isNotEmpty().allSatisfy(thing -> assertThat(thing.toString())
                .hasSizeLessThan(200)
                .doesNotContain(texts));
    }
}
