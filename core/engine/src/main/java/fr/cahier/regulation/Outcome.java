package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.Arrays;
import java.util.Optional;

/** What a rule concludes: the word after {@code @conclut}. */
@PublicApi
public enum Outcome {
    /** Everything the obligation requires of the dossier is proven. */
    SATISFAITE("satisfaite"),
    /** The facts breach the obligation. */
    MANQUEMENT("manquement"),
    /** The candidate refuses the commitment, or gives it with a reserve. */
    REFUS("refus"),
    /** A piece or a fact contradicts the commitment, and prevails over it. */
    DEMENTI("dementi"),
    /** The application is late. */
    HORS_DELAI("hors-delai"),
    /** Two facts contradict each other. */
    CONTRADICTION("contradiction"),
    /** The text does not settle the question. */
    A_TRANCHER("a-trancher"),
    /** Whether the obligation applies is unknown. */
    INDETERMINE("indetermine"),
    /** The dossier is incomplete; the rule says what is missing. */
    A_COMPLETER("a-completer"),
    /** The obligation does not apply. */
    SANS_OBJET("sans-objet"),
    /** The expected evidence is present. */
    ATTESTEE("attestee"),
    /** The expected evidence has expired. */
    PERIMEE("perimee");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** {@return its word in rule files} */
    public String word() {
        return word;
    }

    /** {@return whether it concerns the evidence only} */
    public boolean isEvidence() {
        return this == ATTESTEE || this == PERIMEE;
    }

    /** {@return whether it asks nothing more of the candidate} */
    public boolean isFavourable() {
        return this == SATISFAITE || this == SANS_OBJET;
    }

    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst();
    }
}
