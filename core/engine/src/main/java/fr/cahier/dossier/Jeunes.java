package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Information for persons aged 16 to 30 (source l.310-311). Immutable and thread-safe.
 *
 * @param droits about access to rights
 * @param loisirs about access to leisure
 * @param prevuLe from which day on what is lacking will be offered; the ages are due at once
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Jeunes(
        @Nullable Boolean droits,
        @Nullable Boolean loisirs,
        @Borne(min = 0, max = 120) @Nullable Integer ageMin,
        @Borne(min = 0, max = 120) @Nullable Integer ageMax,
        PrevuLe prevuLe) {
    static final Jeunes ABSENT = new Jeunes(null, null, null, null, null);

    public Jeunes {
        prevuLe = prevuLe == null ? PrevuLe.ABSENT : prevuLe;
    }

    /** From which day on young people will find the information that is not offered yet. */
    @Builder(toBuilder = true)
    public record PrevuLe(
            @Nullable LocalDate droits, @Nullable LocalDate loisirs) {
        static final PrevuLe ABSENT = new PrevuLe(null, null);
    }
}
