package fr.cahier.internal.compute;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Calcul;
import fr.cahier.regulation.Edition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The computations of one edition, in the order in which they can be made. Immutable and thread-safe. */
public final class Computations {

    /** The element of a fact that repeats, where the dossier does not say which one it is. */
    public static final String UNNAMED = "";

    /**
     * Results are about these; whether a site receives the public is weighed against its slots, and elements are compared
     * with the deposit that counts.
     */
    private static final List<String> ALWAYS_READ = List.of("sites", "creneaux", "personnels", "depot", "depots");

    private final List<PreparedComputation> ordered;
    private final Set<String> sections;

    private Computations(List<PreparedComputation> ordered, Set<String> sections) {
        this.ordered = ordered;
        this.sections = sections;
    }

    /** @param edition its computations were checked */
    public static Computations of(Edition edition) {
        if (edition.computations().isEmpty()) {
            return new Computations(List.of(), Set.of());
        }
        List<PreparedComputation> ordered = ComputationCompiler.of(edition).ordered();
        Set<String> sections = new LinkedHashSet<>(ALWAYS_READ);
        edition.computations().values().stream()
                .flatMap(one -> one.paths().stream())
                .forEach(path -> sections.add(section(path)));
        return new Computations(ordered, sections);
    }

    private static String section(FactPath path) {
        String text = path.toString();
        int end = 0;
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
            end++;
        }
        return text.substring(0, end);
    }

    public boolean isEmpty() {
        return ordered.isEmpty();
    }

    /** {@return the sections of a dossier on which any result rests} */
    public Set<String> sections() {
        return sections;
    }

    /**
     * {@return the results, in the order in which they are made, then of the subjects}
     *
     * @param dossier every element stands at its index
     * @param siteNames one for each site, as findings name them
     * @param personNames one for each person, as findings name them
     * @throws fr.cahier.regulation.LimitExceededException when more would be read than one evaluation may
     */
    public List<Calcul> results(
            Dossier dossier, DepositMoment moment, List<String> siteNames, List<String> personNames) {
        if (ordered.isEmpty()) {
            return List.of();
        }
        Input input = new Input(dossier, moment, siteNames, personNames);
        Results results = new Results();
        ordered.forEach(computation -> computation.compute(input, results));
        return results.all();
    }
}
