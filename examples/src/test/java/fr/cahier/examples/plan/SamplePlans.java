package fr.cahier.examples.plan;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.json.DossierReader;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The plans of the sample dossiers, each made once: several tests look at them. */
final class SamplePlans {

    private static final Path FOREIGN = Path.of("cahiers");
    private static final Map<Path, Plan> PLANS = new ConcurrentHashMap<>();

    private SamplePlans() {}

    /** {@return the sample dossiers, those of the other edition last} */
    static Stream<Path> samples() throws IOException {
        return Stream.concat(in(Path.of("dossiers")).stream(), in(FOREIGN).stream());
    }

    /** {@return the samples of the shipped edition} */
    static Stream<Path> shipped() throws IOException {
        return in(Path.of("dossiers")).stream();
    }

    private static List<Path> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static Plan of(Path sample) {
        return PLANS.computeIfAbsent(sample, path -> Planner.of(evaluator(path))
                .plan(DossierReader.standard().read(path).dossier()));
    }

    private static Evaluator evaluator(Path sample) {
        return sample.startsWith(FOREIGN)
                ? Evaluator.of(EditionFolder.load(FOREIGN.resolve("point-accueil")))
                : PlanTest.EVALUATOR;
    }
}
