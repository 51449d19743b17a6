package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What officers bring to one dossier. Immutable; a list that is not said is empty.
 *
 * @param reference the reference of the dossier it is about; null when not said
 * @param visites what was seen on site
 * @param lectures the questions of interpretation settled
 * @param ecarts the departures from the engine
 */
@Builder(toBuilder = true)
@PublicApi
public record Instruction(
        @Nullable String reference,
        @Nullable List<Visite> visites,
        @Nullable List<Lecture> lectures,
        @Nullable List<Ecart> ecarts) {

    /** Nothing seen, nothing settled. */
    public static final Instruction VIDE = Instruction.builder().build();

    public Instruction {
        visites = visites == null ? List.of() : List.copyOf(visites);
        lectures = lectures == null ? List.of() : List.copyOf(lectures);
        ecarts = ecarts == null ? List.of() : List.copyOf(ecarts);
    }

    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "Instruction[visites=" + visites.size() + ", lectures=" + lectures.size() + ", ecarts=" + ecarts.size()
                + "]";
    }
}
