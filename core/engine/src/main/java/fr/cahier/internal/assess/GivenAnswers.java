package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.match.Match;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the answers of a dossier that count for an obligation. */
final class GivenAnswers {

    private final Map<String, Engagement> commitments;
    private final Dossier dossier;

    /**
     * @param commitments the answer that counts, by obligation
     * @param dossier all that are given
     */
    GivenAnswers(Map<String, Engagement> commitments, Dossier dossier) {
        this.commitments = commitments;
        this.dossier = dossier;
    }

    private @Nullable Engagement of(PreparedObligation obligation) {
        return commitments.get(obligation.id());
    }

    boolean isReserved(PreparedObligation obligation) {
        Engagement commitment = of(obligation);
        return commitment != null && commitment.sousReserve();
    }

    /** {@return the groups for which it was given, in French; empty when it was given for the obligation itself} */
    String ofGroups(PreparedObligation obligation) {
        Engagement commitment = of(obligation);
        return commitment == null || !commitment.global()
                ? ""
                : commitment.cles().stream()
                        .map(key -> key.equals(Commitments.GLOBAL) ? "signature du texte entier" : key)
                        .collect(Collectors.joining(", "));
    }

    /** {@return the bindings, and the answers in words where the match names their keys} */
    Map<String, Object> told(PreparedObligation obligation, Match match) {
        Engagement commitment = match.text("par") == null ? null : of(obligation);
        if (commitment == null) {
            return match.bindings();
        }
        Map<String, Object> told = new HashMap<>(match.bindings());
        told.put(
                "reponses",
                commitment.cles().stream()
                        .map(key -> obligation.nameOf(key) + " : " + answer(key))
                        .collect(Collectors.joining(" ; ")));
        return told;
    }

    private String answer(String key) {
        return FrenchFormat.value(PointerNames.said("/engagements/" + key, dossier));
    }
}
