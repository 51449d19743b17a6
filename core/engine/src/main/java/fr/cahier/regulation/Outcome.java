package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.Arrays;
import java.util.Optional;

/** What a rule may conclude; in a rule file, the word after {@code @conclut}. */
@PublicApi
public enum Outcome {
    /** Everything the obligation asks of the dossier is proven. */
    SATISFAITE("satisfaite"),
    /** The facts breach it. */
    MANQUEMENT("manquement"),
    /** The candidate declines the commitment, or gives it under a reserve. */
    REFUS("refus"),
    /** A piece or a fact belies the commitment; this prevails over the commitment itself. */
    DEMENTI("dementi"),
    /** The application is late. */
    HORS_DELAI("hors-delai"),
    /** Two facts exclude each other. */
    CONTRADICTION("contradiction"),
    /** The text does not settle the question. */
    A_TRANCHER("a-trancher"),
    /** It is not known whether the obligation applies. */
    INDETERMINE("indetermine"),
    /** What is said is not enough, and the rule says what is missing. */
    A_COMPLETER("a-completer"),
    /** The obligation does not apply. */
    SANS_OBJET("sans-objet"),
    /** The evidence that is expected is there. */
    ATTESTEE("attestee"),
    /** The evidence that is expected has expired. */
    PERIMEE("perimee");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** {@return the word used in rule files} */
    public String word() {
        return word;
    }

    /** {@return whether it speaks of evidence, and not of the obligation itself} */
    public boolean isEvidence() {
        return this == ATTESTEE || this == PERIMEE;
    }

    /** {@return the outcome that {@code word} stands for} */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst();
    }
}
