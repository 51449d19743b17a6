package fr.cahier.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchDelta;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchesByObligationTest {

    private static final PreparedEdition EDITION =
            PreparedEdition.of(Samples.regulation(Samples.siteFact("SIT-01").build()));
    private static final Match B = match("constate", "b");
    private static final Match A = match("constate", "a");
    private static final Match C = match("constate", "c");
    private static final Match OF_S1 = match("constate", "d", "site", "S1");
    private static final Match FIRST_OF_S1 = match("constate", "0", "site", "S1");

    private static Match match(Object... bindings) {
        return Samples.match("SIT-01", Outcome.MANQUEMENT, bindings);
    }

    @Test
    void matches_come_in_the_order_of_findings_whatever_the_order_of_matching() {
        assertThat(about(of(B, A), "S1")).containsExactly(A, B);
        assertThat(about(of(OF_S1, B, A), "S1")).containsExactly(A, B, OF_S1);
        assertThat(about(of(OF_S1, FIRST_OF_S1), "S1")).containsExactly(FIRST_OF_S1, OF_S1);
    }

    @Test
    void a_match_about_one_site_says_nothing_of_another() {
        assertThat(about(of(OF_S1, A), "S2")).containsExactly(A);
    }

    @Test
    void a_later_state_is_in_order_and_leaves_the_earlier_one_alone() {
        MatchesByObligation before = of(C, B, OF_S1);

        MatchesByObligation after =
                before.next(new MatchDelta(List.of(C, B, A, FIRST_OF_S1), List.of(OF_S1), List.of(A, FIRST_OF_S1)));

        assertThat(about(after, "S1")).containsExactly(FIRST_OF_S1, A, B, C);
        assertThat(about(after, "S2")).containsExactly(A, B, C);
        assertThat(about(before, "S1")).containsExactly(B, C, OF_S1);
        assertThat(about(before, "S2")).containsExactly(B, C);
    }

    private static MatchesByObligation of(Match... matches) {
        return MatchesByObligation.of(EDITION, List.of(matches));
    }

    private static List<Match> about(MatchesByObligation matches, String site) {
        Dossier dossier = Samples.withSites("S1", "S2");
        SubjectKey subject = SubjectKey.of(Subject.SITE, dossier, false).stream()
                .filter(key -> site.equals(key.name()))
                .findFirst()
                .orElseThrow();
        return matches.about(EDITION.obligation("SIT-01"), subject, null).worded();
    }
}
