package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a rule concludes: the word after {@code @conclut}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Outcome {
    /** Everything the obligation requires of the dossier is proven. */
    SATISFAITE("satisfaite"),
    /**
     * It is not there yet. Beside a commitment that is a promise, whose day the rule may bind as {@code $prevu}; without one
     * it concludes nothing.
     */
    A_VENIR("a-venir"),
    /** The facts breach the obligation. */
    MANQUEMENT("manquement"),
    /**
     * An act that the text rules out will end on a day, which the rule binds as {@code $fin}. Beside a commitment that is an
     * open question; without one, a breach.
     */
    PREND_FIN("prend-fin"),
    /** The candidate refuses the commitment. */
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
    PERIMEE("perimee"),
    /** Something beside it is to be checked, and settles nothing. */
    A_VERIFIER("a-verifier"),
    /** Nothing: something is told beside whatever is concluded. */
    MENTION("mention");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** {@return its word in rule files} */
    public String word() {
        return word;
    }

    /** {@return whether it says what becomes of the obligation} */
    public boolean isConclusion() {
        return !isEvidence() && this != MENTION;
    }

    /** {@return whether it concerns the evidence only: it makes a reservation at most} */
    public boolean isEvidence() {
        return this == ATTESTEE || this == PERIMEE || this == A_VERIFIER;
    }

    /** {@return whether it is told in a sentence of its own} */
    public boolean isWorded() {
        return this != ATTESTEE && this != PERIMEE;
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
