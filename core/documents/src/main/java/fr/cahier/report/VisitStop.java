package fr.cahier.report;

import fr.cahier.verdict.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where something is seen, in the order of walking in. */
enum VisitStop {
    OUTSIDE("Dehors", Set.of("affichage_exterieur", "affichage_lieu", "signaletique_externe")),
    ENTRANCE("À l’entrée", Set.of("nature", "contenu", "demarches", "accessibilite_pmr", "signaletique_interne")),
    INSIDE("Dans l’espace", Set.of());

    private final String words;
    private final Set<String> facts;

    VisitStop(String words, Set<String> facts) {
        this.words = words;
        this.facts = facts;
    }

    String words() {
        return words;
    }

    /** Determined by the facts that the obligation needs; inside by default. */
    static VisitStop of(Finding finding) {
        List<String> names = finding.obligation().paths().stream()
                .map(path -> path.toString().substring(path.toString().lastIndexOf('.') + 1))
                .toList();
        return Stream.of(values())
                .filter(stop -> names.stream().anyMatch(stop.facts::contains))
                .findFirst()
                .orElse(INSIDE);
    }
}
