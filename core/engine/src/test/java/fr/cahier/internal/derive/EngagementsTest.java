package fr.cahier.internal.derive;

import static fr.cahier.internal.assess.Samples.commitment;
import static fr.cahier.internal.assess.Samples.group;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.assess.Samples;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Verification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngagementsTest {

    private final Edition regulation = Samples.regulation(
            group("PRI-00").build(),
            commitment("PRI-11").parent("PRI-00").build(),
            group("VAL-02").build(),
            commitment("VAL-05")
                    .nature(Nature.ALIAS)
                    .canon("PRI-11")
                    .parent("VAL-02")
                    .build(),
            commitment("HOR-06").verifications(Set.of(Verification.FAITS)).build());

    @Test
    void an_answer_of_its_own_counts() {
        assertThat(answer("PRI-11", Map.of("PRI-11", Reponse.OUI)))
                .contains(new Engagement(
                        "PRI-11", Reponse.OUI, Reponse.OUI, null, List.of("PRI-11"), false, false, false));
    }

    @Test
    void the_answer_to_an_alias_counts_as_its_own() {
        assertThat(answer("PRI-11", Map.of("VAL-05", Reponse.NON)))
                .contains(new Engagement(
                        "PRI-11", Reponse.NON, Reponse.NON, null, List.of("VAL-05"), false, false, false));
    }

    @Test
    void without_one_the_answer_to_the_row_that_gathers_it_counts_and_is_said_to_be_global() {
        assertThat(answer("PRI-11", Map.of("PRI-00", Reponse.OUI)))
                .contains(new Engagement(
                        "PRI-11", Reponse.OUI, Reponse.OUI, null, List.of("PRI-00"), true, false, false));
        assertThat(answer("PRI-11", Map.of("global", Reponse.OUI)))
                .contains(new Engagement(
                        "PRI-11", Reponse.OUI, Reponse.OUI, null, List.of("global"), true, false, false));
    }

    @Test
    void a_particular_answer_prevails_over_a_general_one() {
        assertThat(answer("PRI-11", Map.of("PRI-11", Reponse.NON, "PRI-00", Reponse.OUI, "global", Reponse.OUI)))
                .map(Engagement::reponse)
                .contains(Reponse.NON);
        assertThat(answer("PRI-11", Map.of("PRI-00", Reponse.RESERVE, "global", Reponse.OUI)))
                .map(Engagement::dite)
                .contains(Reponse.RESERVE);
    }

    @Test
    void two_answers_of_one_rank_that_differ_are_a_contradiction() {
        assertThat(answer("PRI-11", Map.of("PRI-11", Reponse.OUI, "VAL-05", Reponse.NON)))
                .contains(new Engagement("PRI-11", null, null, null, List.of("PRI-11", "VAL-05"), false, true, false));
        assertThat(answer("PRI-11", Map.of("PRI-00", Reponse.OUI, "VAL-02", Reponse.RESERVE)))
                .map(Engagement::contradictoire)
                .contains(true);
        assertThat(answer("PRI-11", Map.of("global", Reponse.OUI, "ALL-01", Reponse.NON)))
                .map(Engagement::contradictoire)
                .contains(true);
    }

    @Test
    void the_keys_where_it_was_answered_are_a_list_and_rules_say_them_in_one_text() {
        assertThat(answer("PRI-11", Map.of("VAL-05", Reponse.NON, "PRI-11", Reponse.OUI)))
                .get()
                .returns(List.of("PRI-11", "VAL-05"), Engagement::cles)
                .returns("PRI-11, VAL-05", Engagement::par);
    }

    @Test
    void two_answers_that_both_decline_are_no_contradiction() {
        assertThat(answer("PRI-11", Map.of("PRI-11", Reponse.RESERVE, "VAL-05", Reponse.NON)))
                .map(Engagement::reponse)
                .contains(Reponse.NON);
    }

    @Test
    void an_answer_that_says_absent_is_no_answer() {
        assertThat(answer("PRI-11", Map.of("PRI-11", Reponse.ABSENT))).isEmpty();
        assertThat(answer("PRI-11", Map.of("PRI-11", Reponse.ABSENT, "PRI-00", Reponse.OUI)))
                .map(Engagement::par)
                .contains("PRI-00");
    }

    @Test
    void a_computed_obligation_inherits_no_answer() {
        assertThat(answer("HOR-06", Map.of("global", Reponse.NON))).isEmpty();
        assertThat(answer("HOR-06", Map.of("HOR-06", Reponse.NON))).isPresent();
    }

    @Test
    void a_reserve_keeps_its_words_and_passes_them_on() {
        Dossier dossier = Dossier.builder()
                .engagements(Map.of("PRI-00", Reponse.RESERVE))
                .reserves(Map.of("PRI-00", "sauf en août"))
                .build();
        assertThat(answer("PRI-00", dossier)).map(Engagement::texte).contains("sauf en août");
        assertThat(answer("PRI-11", dossier)).map(Engagement::texte).contains("sauf en août");
        assertThat(answer("PRI-11", Map.of("PRI-00", Reponse.RESERVE)))
                .get()
                .returns(Reponse.OUI, Engagement::reponse)
                .returns(Reponse.RESERVE, Engagement::dite)
                .returns(null, Engagement::texte);
    }

    @Test
    void the_words_of_two_reserves_of_one_rank_are_both_kept() {
        Map<String, Reponse> reserved = Map.of("PRI-11", Reponse.RESERVE, "VAL-05", Reponse.RESERVE);
        Dossier dossier = Dossier.builder()
                .engagements(reserved)
                .reserves(Map.of("PRI-11", "sauf en août", "VAL-05", "selon les moyens"))
                .build();
        assertThat(answer("PRI-11", dossier)).map(Engagement::texte).contains("sauf en août ; selon les moyens");
        assertThat(answer(
                        "PRI-11",
                        dossier.toBuilder()
                                .reserves(Map.of("VAL-05", "selon les moyens"))
                                .build()))
                .get()
                .returns(null, Engagement::texte);
    }

    private Optional<Engagement> answer(String id, Map<String, Reponse> answers) {
        return answer(id, Dossier.builder().engagements(answers).build());
    }

    private Optional<Engagement> answer(String id, Dossier dossier) {
        List<Engagement> all = new Engagements(dossier, regulation).all();
        return all.stream()
                .filter(engagement -> engagement.obligation().equals(id))
                .findFirst();
    }
}
