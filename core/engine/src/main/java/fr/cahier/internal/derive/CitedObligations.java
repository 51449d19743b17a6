package fr.cahier.internal.derive;

import fr.cahier.dossier.schema.Commitments;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The obligations that a piece of evidence speaks of, by the words with which it cites them. Immutable. */
final class CitedObligations {

    private final Map<String, List<Cited>> byWord = new HashMap<>();

    /**
     * @param id of the obligation that answers, not of its repetition
     * @param stated whether a sentence of the text states it
     */
    record Cited(String id, Subject subject, boolean stated) {

        static Cited of(Obligation obligation) {
            boolean stated = obligation.nature() != Nature.INTITULE && obligation.nature() != Nature.IMPLICITE;
            return new Cited(obligation.id(), obligation.subject(), stated);
        }
    }

    CitedObligations(Edition edition) {
        for (Obligation obligation : edition.obligations().values()) {
            Obligation answering = edition.obligation(Objects.requireNonNullElse(obligation.canon(), obligation.id()))
                    .orElse(obligation);
            byWord.put(obligation.id(), List.of(Cited.of(answering)));
        }
        byWord.put(
                Commitments.GLOBAL,
                edition.obligations().values().stream()
                        .filter(obligation -> obligation.nature() == Nature.ENSEMBLE && obligation.parent() == null)
                        .map(Cited::of)
                        .toList());
    }

    /** {@return none for a word that the edition does not know} */
    List<Cited> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }
}
