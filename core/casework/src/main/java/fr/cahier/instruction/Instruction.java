package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What officers add to one dossier. Immutable; an absent list is empty. Immutable and thread-safe.
 *
 * @param reference reference of the dossier
 * @param visites observations on site
 * @param lectures settled questions of interpretation
 * @param ecarts departures from the engine
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Instruction(
        @Nullable String reference,
        @Nullable List<Visite> visites,
        @Nullable List<Lecture> lectures,
        @Nullable List<Ecart> ecarts) {

    public static final Instruction VIDE = Instruction.builder().build();

    public Instruction {
        visites = visites == null ? List.of() : List.copyOf(visites);
        lectures = lectures == null ? List.of() : List.copyOf(lectures);
        ecarts = ecarts == null ? List.of() : List.copyOf(ecarts);
    }

    /** Free of personal data, for logs. */
    @Override
    public String toString() {
        return "Instruction[visites=" + visites.size() + ", lectures=" + lectures.size() + ", ecarts=" + ecarts.size()
                + "]";
    }
}
