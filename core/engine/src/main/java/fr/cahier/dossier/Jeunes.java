package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;

/**
 * Information for persons aged 16 to 30 (source l.310-311).
 *
 * @param droits about access to rights
 * @param loisirs about access to leisure
 * @param prevuLe from which day on what is lacking will be offered; the ages are due at once
 */
@Builder(toBuilder = true)
@PublicApi
public record Jeunes(
        Boolean droits,
        Boolean loisirs,
        @Borne(min = 0, max = 120) Integer ageMin,
        @Borne(min = 0, max = 120) Integer ageMax,
        PrevuLe prevuLe) {
    static final Jeunes ABSENT = new Jeunes(null, null, null, null, null);

    public Jeunes {
        prevuLe = prevuLe == null ? PrevuLe.ABSENT : prevuLe;
    }

    /** From which day on young people will find the information that is not offered yet. */
    @Builder(toBuilder = true)
    public record PrevuLe(LocalDate droits, LocalDate loisirs) {
        static final PrevuLe ABSENT = new PrevuLe(null, null);
    }
}
