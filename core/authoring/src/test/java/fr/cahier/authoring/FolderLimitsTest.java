package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import fr.cahier.Limits;
import fr.cahier.authoring.EditionFolder.Look;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.junit.FolderCases;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A host sets how much a folder of rules may hold, at each door that reads one. */
class FolderLimitsTest {

    @TempDir
    Path temporary;

    static Stream<Arguments> bounds() {
        return Stream.of(
                bound(limits -> limits.fileBytes(501), "cahier.yaml : le fichier dépasse 501 octets."),
                bound(limits -> limits.bytes(1_000), " : avec ce fichier, l’édition dépasse 1 ko."),
                bound(limits -> limits.folderEntries(2), "edition » contient plus de 2 fichiers et dossiers : retirez"),
                bound(limits -> limits.entries(2), "edition » contient plus de 2 fichiers et dossiers : retirez"),
                bound(limits -> limits.yamlValues(20), "cahier.yaml:10:20 : le fichier a plus de 20 valeurs."),
                bound(limits -> limits.obligations(1), "« ESS-01 » : l’édition a plus de 1 obligation."),
                bound(limits -> limits.rules(1), "« ESS-01 assez de postes » : l’édition a plus de 1 règle."),
                bound(limits -> limits.conditions(4), "ont plus de 4 conditions et liaisons en tout."));
    }

    private static Arguments bound(UnaryOperator<FolderLimits.FolderLimitsBuilder> set, String refusal) {
        return Arguments.of(named(refusal, set.apply(FolderLimits.builder()).build()), refusal);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_folder_that_holds_more_than_a_host_allows_is_refused_by_name(FolderLimits limits, String refusal) {
        Folder folder = Folder.minimal(temporary);

        assertThat(EditionFolder.load(folder.path()).edition().obligations()).hasSize(2);
        assertThatThrownBy(() -> EditionFolder.load(folder.path(), limits))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining(refusal);
    }

    @Test
    void more_editions_than_a_host_allows_are_refused() {
        Folder.copy(Folder.minimal(temporary).path(), temporary.resolve("seconde"));

        assertThatThrownBy(() -> EditionsCheck.folders(
                        List.of(temporary), FolderLimits.builder().editions(1).build()))
                .hasMessageContaining("contient plus de 1 édition : retirez celles qui ne servent plus.");
    }

    static Stream<Arguments> doors() {
        Edition edition = EditionFolder.load(Path.of("../authoring/src/test/resources/edition-minimale"))
                .edition();
        return Stream.of(
                door("EditionFolder.load", EditionFolder::load),
                door("EditionFolder.loadAll", EditionFolder::loadAll),
                door("EditionFolder.open", EditionFolder::open),
                door("EditionCatalogue.directory", EditionCatalogue::directory),
                door("EditionCatalogue.allIn", EditionCatalogue::allIn),
                door("FolderCheck.reading", FolderCheck::reading),
                door("FolderCheck.playing", (folder, to) -> FolderCheck.playing(folder, Limits.standard(), to)),
                door("FolderCheck.comparing", (folder, to) -> FolderCheck.comparing(folder, edition, "x", to)),
                door("EditionsCheck.folders", (folder, to) -> EditionsCheck.folders(List.of(folder), to)),
                door("EditionsCheck.of", (at, to) -> EditionsCheck.of(List.of(at), to, FolderCheck::reading)),
                door("CaseFolder.of", (folder, to) -> CaseFolder.of(folder, edition, to)),
                door("FolderCases.of", FolderCases::of));
    }

    private static Arguments door(String name, BiFunction<Path, FolderLimits, Object> door) {
        return Arguments.of(named(name, door));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void each_door_that_reads_a_folder_takes_what_it_may_hold(BiFunction<Path, FolderLimits, Object> door) {
        Path folder = Folder.minimal(temporary)
                .write(
                        "essai/cas.yaml",
                        "- { cas: Rien, obligation: ESS-01, sujet: S0, attendu: FAIT_MANQUANT,"
                                + " dossier: { sites: [{ id: S0, recoit_public: true }] } }")
                .path();

        assertThat(door.apply(folder, FolderLimits.standard())).isNotNull();
        assertThatThrownBy(() -> door.apply(
                        folder, FolderLimits.builder().folderEntries(1).build()))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining("plus de 1 fichiers et dossiers");
    }

    @Test
    void a_check_tells_the_file_that_is_too_large_among_all_that_is_wrong() {
        Folder folder = Folder.minimal(temporary).write("essai/cas.yaml", "# x\n".repeat(3_000));
        FolderLimits limits = FolderLimits.builder().fileBytes(10_000).build();

        assertThat(FolderCheck.reading(folder.path(), limits).errors())
                .singleElement()
                .asString()
                .contains("essai/cas.yaml : le fichier dépasse 10 ko.");
    }

    @Test
    void a_folder_that_grows_beyond_what_a_host_allows_is_refused_and_the_last_good_state_stays() {
        Folder folder = Folder.minimal(temporary);
        try (EditionFolder watched = EditionFolder.open(
                folder.path(), FolderLimits.builder().bytes(20_000).build())) {
            Edition before = watched.edition();
            folder.write("essai/notes.yaml", "# x\n".repeat(6_000));

            assertThat(watched.refresh()).isEqualTo(Look.REFUSED);
            assertThat(watched.lastRefusal().orElseThrow()).hasMessageContaining("dépassent 20 ko en tout");
            assertThat(watched.edition()).isSameAs(before);
        }
    }

    @Test
    void a_host_may_let_a_larger_file_pass() {
        Folder folder = Folder.minimal(temporary);
        folder.replace("cahier.yaml", "chapitres:", "# x\n".repeat(700_000) + "chapitres:");
        FolderLimits limits = FolderLimits.builder().fileBytes(3_000_000).build();

        assertThatThrownBy(() -> EditionFolder.load(folder.path())).hasMessageContaining("dépasse 1 Mo");
        assertThat(EditionFolder.load(folder.path(), limits).edition().obligations())
                .hasSize(2);
        assertThat(FolderCheck.reading(folder.path(), limits).errors()).isEmpty();
    }

    @Test
    void a_bound_is_a_number_that_makes_sense() {
        assertThatThrownBy(() -> FolderLimits.builder().rules(0).build())
                .hasMessage("rules is 0; it must be at least 1 and at most 1000000000");
        assertThatThrownBy(() -> FolderLimits.builder().bytes(Integer.MAX_VALUE).build())
                .hasMessageStartingWith("bytes is 2147483647");
    }
}
