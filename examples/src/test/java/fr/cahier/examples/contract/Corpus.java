package fr.cahier.examples.contract;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierReader;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Dossiers that contracts are tried on: every sample, and generated ones; {@code -Dcahier.contracts=1000} draws more, and
 * {@code -Dcahier.contracts.plans=1000} more of those that are planned.
 */
final class Corpus {

    static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);

    private static final int DRAWN = Integer.getInteger("cahier.contracts", 40);
    private static final int PLANNED = Integer.getInteger("cahier.contracts.plans", 4);

    private Corpus() {}

    static Stream<Dossier> dossiers() {
        return dossiers(DRAWN);
    }

    /** A plan is proven by evaluating again, some seconds for each. */
    static Stream<Dossier> planned() {
        return dossiers(PLANNED);
    }

    private static Stream<Dossier> dossiers(int drawn) {
        DossierGenerator generator = DossierGenerator.of(SHIPPED.edition());
        return Stream.concat(
                read(Path.of("dossiers"), "[0-9]*.json"),
                LongStream.rangeClosed(1, drawn).mapToObj(generator::any));
    }

    /** Those of the edition that has something computed come last. */
    static Stream<Verdict> verdicts() {
        Evaluator computing = Evaluator.of(EditionFolder.load(Path.of("cahiers/point-accueil")));
        return Stream.concat(
                dossiers().map(EVALUATOR::evaluate),
                read(Path.of("cahiers"), "point-accueil-*.json").map(computing::evaluate));
    }

    private static Stream<Dossier> read(Path folder, String names) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream()
                .sorted()
                .map(file -> DossierReader.standard().read(file).dossier());
    }
}
