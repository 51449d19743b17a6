package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Reponse;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Progress;
import fr.cahier.report.ComparisonReport;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.Letter;
import fr.cahier.report.PlanReport;
import fr.cahier.report.Templates;
import fr.cahier.report.TextReport;
import fr.cahier.report.VisitSheet;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an officer or an applicant reads of a sample: French, and written as French is. */
class SampleOutputsTest {

    /** A deliberate gap of a letter, or a box to tick. */
    private static final String LEFT_OPEN = "\\[[^\\]]*à indiquer[^\\]]*\\]|\\[ \\]";

    private static final Map<String, Pattern> SLIPS = Map.of(
            "a straight quote or apostrophe", Pattern.compile("[\"']"),
            "a blank before a sign that may begin a line", Pattern.compile("(?<![\\[_]) [;:!?»](?= |$)|« "),
            "a plural of none or one", Pattern.compile("\\b[01][ \u00A0](?!sans\\b)\\p{Ll}{3,}s\\b"),
            "an elision that is missing",
                    Pattern.compile("\\b(?:de|que|le|la|se|ne) (?:de |[aeiouéèê]\\p{L}{3,}er\\b)"),
            "signs that do not go together", Pattern.compile("[.,;:][ \u00A0]?[;:,]|\\.\\.|\\( | \\)|\\(\\)"),
            "an article that lost its fellow", Pattern.compile("\\p{L} et l[ea’] ?(?:heure|date)\\b"),
            "a bracket that is not meant", Pattern.compile("[\\[\\]]"),
            "words of the file", Pattern.compile("\\(liste vide\\)"));

    private static Dossier complete;

    static Stream<Path> samples() throws IOException {
        return Documents.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void all_that_is_read_of_a_sample_is_french_and_well_written(Path sample) throws IOException {
        outputs(Documents.read(sample)).forEach((name, output) -> {
            Documents.assertFrench(output);
            String line = output.replaceAll("\\s+", " ").replaceAll(LEFT_OPEN, "…");
            SLIPS.forEach((slip, pattern) ->
                    assertThat(found(pattern, line)).as("%s: %s", name, slip).isEmpty());
            assertThat(count(line, '«')).as("%s: quotes", name).isEqualTo(count(line, '»'));
            assertThat(count(line, '(')).as("%s: parentheses", name).isEqualTo(count(line, ')'));
        });
    }

    @Test
    void a_network_is_told_by_obligation_and_its_failing_site_stands_out() throws IOException {
        String words =
                Documents.words(HtmlReport.of(Documents.verdict(Path.of("dossiers/02-reseau-de-douze-sites.json"))));

        assertThat(words.replace('\u00A0', ' '))
                .contains("Avis proposé : À trancher")
                .contains("HOR-06 Cinq demi-journées de service dédié par semaine — site Antenne d’Évreux (S7)")
                .contains("Créneau n° 31 (site S7, lundi, 9 h – 12 h)")
                .contains(
                        "(site S7, lundi, 9 h – 12 h) — service SPRO Conseil ; toutes les semaines ; sans rendez-vous ; en présence")
                .contains("11 sites : S1, S2, S3, S4, S5, S6, S8, S9, S10, S11, S12")
                .contains("Des locaux adaptés — tous les sites");
    }

    @Test
    void a_dossier_that_says_nothing_is_told_in_sixty_lines_whose_counts_agree() {
        String report = TextReport.of(Documents.verdict(Dossier.VIDE)).replace('\u00A0', ' ');

        assertThat(report.lines()).hasSizeLessThanOrEqualTo(60);
        assertThat(report)
                .contains("117 manquants, 3 à trancher ou indéterminés")
                .contains("\nMANQUANT (117)\n", "\nÀ TRANCHER OU INDÉTERMINÉ (3)\n");
    }

    @Test
    void a_person_is_told_by_identifier_and_function_once() throws IOException {
        Dossier someone = Dossier.builder()
                .engagements(Map.of("global", Reponse.OUI))
                .personnels(
                        List.of(Personnel.builder().id("A").fonction("accueil").build()))
                .build();

        assertThat(TextReport.of(Documents.plan(someone).verdict()).replaceAll("[ \u00A0\n]+", " "))
                .contains("Professionnel A (accueil), qualification")
                .doesNotContain("(accueil) (accueil)");
    }

    /** {@return each place where the pattern is found, with what stands around it} */
    private static List<String> found(Pattern pattern, String line) {
        return pattern.matcher(line)
                .results()
                .map(found ->
                        line.substring(Math.max(0, found.start() - 30), Math.min(line.length(), found.end() + 20)))
                .toList();
    }

    private static Map<String, String> outputs(Dossier dossier) throws IOException {
        Plan plan = Documents.plan(dossier);
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("evaluer", TextReport.of(plan.verdict()));
        outputs.put("rapport", Documents.words(HtmlReport.of(plan.verdict())));
        outputs.put("plan", PlanReport.of(plan));
        outputs.put("visite", VisitSheet.of(plan.verdict()));
        outputs.put("comparer", comparison(plan));
        CompletionRequest request = Documents.request(dossier);
        for (Letter.Kind kind : Letter.Kind.values()) {
            Letter letter = Documents.letter(kind, request);
            if (letter.notDue().isPresent()) {
                outputs.put(kind.name(), letter.notDue().get());
            } else {
                outputs.put(kind.name(), letter.text());
                outputs.put(kind.name() + " on a page", Documents.words(letter.html(Templates.shipped())));
            }
        }
        return outputs;
    }

    /** What would change if the dossier became the complete one. */
    private static String comparison(Plan plan) throws IOException {
        complete = complete == null ? Documents.read(Documents.samples().get(0)) : complete;
        Verdict later = Documents.verdict(complete);
        return ComparisonReport.of(
                DossierDiff.between(plan.dossier(), complete),
                plan.verdict().diff(later),
                Progress.of(plan, complete, later));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
