package fr.cahier.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.impact.Impact.Flip;
import fr.cahier.impact.Impact.Presence;
import fr.cahier.json.DossierReader;
import fr.cahier.report.ImpactReport;
import fr.cahier.report.ImpactTable;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.VerdictDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {

    @TempDir
    static Path temporary;

    private static ExecutableEdition two;
    private static ExecutableEdition three;

    @BeforeAll
    static void a_threshold_raised_from_two_to_three() {
        Folder folder = Folder.minimal(temporary);
        two = EditionFolder.load(folder.path());
        three = EditionFolder.load(
                folder.replace("cahier.yaml", "nombre: 2", "nombre: 3").path());
    }

    @Test
    void the_conclusions_that_flip_are_told_by_name_and_what_stays_is_counted() {
        Impact impact = impact(two, three, Stream.of(with("a", 1), with("b", 2), with("c", 3)));
        assertThat(impact.flips()).containsExactly(new Flip("b", Conclusion.COMPLIANT, Conclusion.INCOMPLETE));
        assertThat(impact.dossiers()).isEqualTo(3);
        assertThat(impact.sameConclusion()).isEqualTo(2);
        assertThat(impact.sameDossiers()).isEqualTo(1);
        assertThat(impact.sameFindings()).isEqualTo(1);
        assertThat(ImpactReport.of(impact))
                .contains("Mesuré\u00A0: 3\u00A0; requis\u00A0: 2.")
                .contains("requis\u00A0: 3.");
    }

    @Test
    void a_dossier_that_repeats_itself_without_end_is_named_and_the_others_are_replayed() {
        ExecutableEdition crossing = EditionFolder.load(Folder.minimal(directory("crossing"))
                .replace("essai/regles.drl", "  Site(", "  Fait( cle == \"x\" )\n  Fait( cle == \"x\" )\n  Site(")
                .path());
        List<Fait> endless = IntStream.range(0, 1_000)
                .mapToObj(i -> Fait.builder().cle("x").build())
                .toList();
        Candidate repeating = new Candidate(
                "b",
                () -> with("b", 2).dossier().get().toBuilder().faits(endless).build());
        Impact impact = impact(two, crossing, Stream.of(with("a", 1), repeating, with("c", 3)));
        assertThat(impact.dossiers()).isEqualTo(2);
        assertThat(impact.unreadable()).singleElement().satisfies(told -> {
            assertThat(told.dossier()).isEqualTo("b");
            assertThat(told.problems().get(0).message()).contains("croise trop de faits de ce dossier");
        });
    }

    @Test
    void a_finding_that_changes_is_told_with_both_explanations() {
        Impact impact = impact(two, three, Stream.of(with("b", 2)));
        Impact.AffectedObligation affected = impact.obligations().get(0);
        assertThat(affected.obligation().id()).isEqualTo("ESS-01");
        assertThat(affected.presence()).isEqualTo(Presence.BOTH);
        assertThat(affected.changes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo("S1");
            assertThat(change.changes()).contains(VerdictDiff.Change.STATUS);
            assertThat(change.before().sentence()).isEqualTo("le site S1 offre 2 postes.");
            assertThat(change.after().sentence()).contains("ne porte pas tous les faits");
        });
    }

    @Test
    void an_obligation_that_one_edition_lacks_is_named_even_without_dossiers() {
        Folder folder = Folder.minimal(directory("neuve"))
                .replace("passages.yaml", "[ESS-01]", "[ESS-02]")
                .replace("essai/obligations.yaml", "ESS-01", "ESS-02")
                .replace("essai/regles.drl", "\"ESS-01\"", "\"ESS-02\"");
        Impact impact = impact(two, EditionFolder.load(folder.path()), Stream.of());
        assertThat(impact.obligations())
                .extracting(affected -> affected.obligation().id() + " " + affected.presence())
                .containsExactly("ESS-02 AFTER_ONLY", "ESS-01 BEFORE_ONLY");
    }

    @Test
    void the_order_is_that_of_the_dossiers_on_any_number_of_cores() {
        List<String> names = IntStream.range(0, 300).mapToObj(i -> "d" + i).toList();
        Impact impact = impact(two, three, names.stream().map(name -> with(name, 2)));
        assertThat(impact.flips()).extracting(Flip::dossier).containsExactlyElementsOf(names);
    }

    @Test
    void what_is_kept_of_one_obligation_is_bounded_and_all_is_counted() {
        int many = Impact.AffectedObligation.MAX_CHANGES + 5;
        Impact impact = impact(two, three, IntStream.range(0, many).mapToObj(i -> with("d" + i, 2)));
        assertThat(impact.obligations().get(0).changes()).hasSize(Impact.AffectedObligation.MAX_CHANGES);
        assertThat(impact.obligations().get(0).count()).isEqualTo(many);
        assertThat(ImpactTable.csv(impact)).contains("et 5 autres");
    }

    @Test
    void a_change_of_status_stands_before_a_change_of_words() {
        Path changed = Folder.minimal(directory("mots"))
                .replace("essai/obligations.yaml", "offre", "propose")
                .replace("cahier.yaml", "nombre: 2", "nombre: 3")
                .path();
        Impact impact = impact(two, EditionFolder.load(changed), Stream.of(with("a", 3), with("b", 2)));
        assertThat(impact.obligations().get(0).changes())
                .extracting(Impact.Change::dossier)
                .containsExactly("b", "a");
        assertThat(ImpactReport.of(impact))
                .contains("2 constats — satisfait → manquant\u00A0: 1\u00A0; satisfait, autrement");
    }

    @Test
    void an_unreadable_dossier_is_listed_and_the_others_are_replayed() {
        Candidate unreadable =
                new Candidate("x", () -> DossierReader.standard().read("{").dossier());
        Impact impact = impact(two, three, Stream.of(unreadable, with("b", 2)));
        assertThat(impact.dossiers()).isEqualTo(1);
        assertThat(impact.unreadable()).extracting(Impact.Unreadable::dossier).containsExactly("x");
        assertThat(ImpactReport.of(impact)).contains("DOSSIERS ILLISIBLES, NON REJOUÉS (1)");
        assertThat(ImpactWriter.json(impact)).contains("\"problems\"");
    }

    @Test
    void all_dossiers_may_be_judged_as_of_one_instant() {
        Instant instant = Instant.parse("2026-06-01T00:00:00Z");
        Evaluator before = Evaluator.of(two);
        Evaluator after = Evaluator.of(three);
        Impact impact = Impact.of(
                new ReplayedEdition(two.edition(), dossier -> before.evaluate(dossier, instant)),
                new ReplayedEdition(three.edition(), dossier -> after.evaluate(dossier, instant)),
                Stream.of(with("b", 2)));
        assertThat(impact.flips()).hasSize(1);
    }

    @Test
    void nothing_changes_between_an_edition_and_itself() {
        Impact impact = impact(two, two, Stream.of(with("b", 2)));
        assertThat(impact.isEmpty()).isTrue();
        assertThat(ImpactReport.of(impact)).contains("Rien ne change pour ces dossiers.");
    }

    @Test
    void no_cell_of_the_table_is_a_formula_or_breaks_out_of_its_quotes() {
        Impact impact = impact(
                two, three, Stream.of("=1+1", "+1", "-1", "@x", "a\"b;c\nd").map(name -> with(name, 2)));
        assertThat(ImpactTable.csv(impact))
                .startsWith("\uFEFF\"Quoi\";\"Dossier\"")
                .contains("\"'=1+1\"", "\"'+1\"", "\"'-1\"", "\"'@x\"", "\"a\"\"b;c\uFFFDd\"")
                .endsWith("\r\n");
    }

    private static Impact impact(ExecutableEdition before, ExecutableEdition after, Stream<Candidate> dossiers) {
        return Impact.of(replayed(before), replayed(after), dossiers);
    }

    private static ReplayedEdition replayed(ExecutableEdition edition) {
        return new ReplayedEdition(edition.edition(), Evaluator.of(edition)::evaluate);
    }

    private static Path directory(String name) {
        try {
            return Files.createDirectory(temporary.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Candidate with(String name, int postes) {
        Site site = Site.builder()
                .id("S1")
                .recoitPublic(true)
                .postesInternet(postes)
                .build();
        return new Candidate(name, () -> Dossier.builder().sites(List.of(site)).build());
    }
}
