package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.verdict.Finding;
import java.util.List;

/** Gives commitments that are missing, refused or reserved. */
final class Commitment {

    private static final String ROOM = "/engagements/";

    private Commitment() {}

    static List<Step> steps(Finding finding, Dossier dossier) {
        return RelevantPointers.named(finding).stream()
                .filter(pointer -> pointer.startsWith(ROOM) && pointer.lastIndexOf('/') < ROOM.length())
                .filter(pointer -> PointerNames.said(pointer, dossier) != Reponse.OUI)
                .map(Commitment::given)
                .toList();
    }

    /** {@return the global signature, where it replaces several answers; else nothing} */
    static List<Step> signature(PlanSearch attempt) {
        Object said = attempt.dossier().engagements().getOrDefault(Commitments.GLOBAL, Reponse.ABSENT);
        long wanting = attempt.toMend().stream()
                .flatMap(RelevantPointers::wanted)
                .filter(pointer -> pointer.startsWith(ROOM))
                .distinct()
                .count();
        return said == Reponse.ABSENT && wanting > 1 ? List.of(given(ROOM + Commitments.GLOBAL)) : List.of();
    }

    private static Step given(String pointer) {
        return Step.of(Edit.set(pointer, Reponse.OUI));
    }
}
