package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What one match of one rule says of one obligation.
 *
 * @param obligation id of the obligation
 * @param subject the site or person the rule bound; null when it bound none, and so speaks of every subject
 * @param outcome what the rule concludes
 * @param match the match
 */
record Observation(String obligation, @Nullable String subject, Outcome outcome, Match match) {

    /** {@return the piece that the match names; null when it names none} */
    @Nullable
    String piece() {
        Object name = match.bindings().get("piece");
        return name == null ? null : name.toString();
    }
}
