package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do in the world, which an edit of the dossier then tells. Immutable and thread-safe.
 *
 * @param about pointer to the site or person that it is about; {@link Question#NEW} stands for one yet to be described; empty for
 *     the candidate
 * @param names of the schedules between which to choose, or of the piece at hand; else empty
 * @param day on which a piece has to be valid still; null for any other action
 * @since 0.1.0
 */
@PublicApi
public record Action(
        Kind kind,
        String about,
        List<String> names,
        @Nullable LocalDate day) {

    public enum Kind {
        /** Commit to the whole text. */
        SIGN,
        /** Commit to one obligation, or lift what is reserved. */
        COMMIT,
        /** Provide a piece. */
        PROVIDE,
        /** Provide one that is still valid, in place of one that expired. */
        RENEW,
        /** Put right what a piece finds amiss, and provide one that shows it. */
        PUT_RIGHT,
        /** Open more hours. */
        OPEN,
        /** Open fewer hours. */
        CLOSE,
        /** Say which of several schedules is the one. */
        CHOOSE,
        /** Say what the dossier does not: the applicant alone knows. */
        TELL,
        /** Do otherwise than the dossier says. */
        CHANGE,
        /** Receive nobody on a site any more. */
        RECEIVE_NOBODY,
        /** Give up what the dossier lists. */
        GIVE_UP,
        /** Look up how or when the dossier arrived: the office has it at hand. */
        LOOK_UP,
        /** Choose a reading of the text. */
        SETTLE
    }

    public Action {
        names = List.copyOf(names);
    }

    Action(Kind kind, String about) {
        this(kind, about, List.of(), null);
    }

    /** Free of personal data, for logs. */
    @Override
    public String toString() {
        return "Action[" + kind + ", " + about + "]";
    }
}
