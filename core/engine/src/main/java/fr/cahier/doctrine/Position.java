package fr.cahier.doctrine;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Motif;
import fr.cahier.regulation.OpenQuestion;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * One question of the text, settled by an office for every dossier of a period. Immutable and thread-safe.
 *
 * @param question id of the question, as the edition gives it
 * @param lecture id of the reading that was settled on
 * @param auteur function of who settled it, not a name
 * @param date when it was settled
 * @param motif the reason, in a sentence
 * @param du first day of deposit it applies to; null when unbounded
 * @param au last day of deposit it applies to; null while open
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Position(
        @Motif(value = OpenQuestion.ID_FORM, exemple = "postes-au-pluriel") @Nullable
        String question,

        @Motif(value = OpenQuestion.ID_FORM, exemple = "equipement") @Nullable
        String lecture,

        @Nullable String auteur,
        @Nullable LocalDate date,
        @Nullable String motif,
        @Nullable LocalDate du,
        @Nullable LocalDate au)
        implements Decision {

    @Override
    public @Nullable String on() {
        return question;
    }
}
