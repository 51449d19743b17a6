package fr.cahier.reliability;

import fr.cahier.reliability.fuzz.Fuzz;
import java.util.List;

/** The parts of the campaign, in the order in which they run and are told. */
final class Parts {

    private Parts() {}

    static List<Part> all() {
        return List.of(new Fuzz(), new SecondOpinion());
    }
}
