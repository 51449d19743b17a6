package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Status;
import java.util.Arrays;

/**
 * A status of a finding, in the words of an instruction. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Statut {
    SATISFAIT(Status.SATISFIED),
    NON_RESPECTE(Status.BREACHED),
    MANQUANT(Status.MISSING),
    A_TRANCHER(Status.UNRESOLVED),
    SANS_OBJET(Status.NOT_APPLICABLE);

    private final Status status;

    Statut(Status status) {
        this.status = status;
    }

    /** {@return the word for {@code status}} */
    static Statut of(Status status) {
        return Arrays.stream(values())
                .filter(word -> word.status == status)
                .findFirst()
                .orElseThrow();
    }

    public Status status() {
        return status;
    }
}
