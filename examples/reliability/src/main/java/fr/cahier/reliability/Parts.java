package fr.cahier.reliability;

import fr.cahier.reliability.attacks.Attacks;
import fr.cahier.reliability.determinism.Determinism;
import fr.cahier.reliability.files.DiskFull;
import fr.cahier.reliability.files.Kill;
import fr.cahier.reliability.fuzz.Fuzz;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.soak.Soak;
import java.util.List;

/** The parts of the campaign, in the order in which they run and are told. */
final class Parts {

    private Parts() {}

    static List<Part> all() {
        return List.of(
                new Fuzz(),
                LongTest.readers(),
                new SecondOpinion(),
                LongTest.languages(),
                new Soak(),
                new Determinism(),
                new Kill(),
                new DiskFull(),
                new Attacks(),
                new WorstDossierSearch());
    }
}
