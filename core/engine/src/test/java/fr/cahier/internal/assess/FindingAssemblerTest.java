package fr.cahier.internal.assess;

import static fr.cahier.internal.assess.Samples.answering;
import static fr.cahier.internal.assess.Samples.commitment;
import static fr.cahier.internal.assess.Samples.match;
import static fr.cahier.internal.assess.Samples.regulation;
import static fr.cahier.internal.assess.Samples.siteFact;
import static fr.cahier.internal.assess.Samples.withSites;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingAssemblerTest {

    private final Edition one = regulation(commitment("ESS-01").build());
    private final Edition sites = regulation(siteFact("ESS-02").build());

    @Test
    void what_no_rule_concluded_is_missing_and_says_where_to_answer() {
        Finding finding = only(one, Dossier.VIDE);
        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.reason()).isEqualTo(Reason.COMMITMENT_MISSING);
        assertThat(finding.remedy().supplies()).extracting(Supply::pointer).containsExactly("/engagements/ESS-01");
    }

    @Test
    void a_commitment_holds_where_the_fact_that_would_show_it_is_unsaid() {
        Edition both = regulation(siteFact("ESS-03")
                .verifications(Set.of(Verification.ENGAGEMENT, Verification.FAITS))
                .build());
        Finding finding = FindingAssembler.assemble(
                        both,
                        withSites("S1").toBuilder()
                                .engagements(Map.of("ESS-03", Reponse.OUI))
                                .build(),
                        List.of(new Engagement(
                                "ESS-03", Reponse.OUI, Reponse.OUI, null, List.of("ESS-03"), false, false, false)),
                        List.of())
                .findings()
                .get(0);
        assertThat(finding.reason()).isEqualTo(Reason.COMMITTED);
        assertThat(finding.reservations())
                .extracting(Reservation::reason)
                .containsExactly(Reason.COMMITMENT_UNVERIFIED);
    }

    @Test
    void there_is_one_finding_for_each_site_that_receives_the_public() {
        List<Finding> findings =
                findings(sites, withSites("S10", "S2"), match("ESS-02", Outcome.SATISFAITE, "site", "S2"));
        assertThat(findings).extracting(Finding::subject).containsExactly("S2", "S10");
        assertThat(findings).extracting(Finding::status).containsExactly(Status.SATISFIED, Status.MISSING);
    }

    @Test
    void zero_sites_is_missing_too() {
        Finding finding = only(sites, Dossier.VIDE);
        assertThat(finding.subject()).isNull();
        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.sentence()).startsWith("aucun-site");
    }

    @Test
    void a_site_that_does_not_say_whether_it_receives_the_public_leaves_the_question_open() {
        Dossier dossier = Dossier.builder()
                .sites(List.of(Site.builder().id("S1").build()))
                .build();
        Finding finding = only(sites, dossier);
        assertThat(finding.reason()).isEqualTo(Reason.APPLICABILITY_UNKNOWN);
        assertThat(finding.remedy().supplies()).extracting(Supply::pointer).containsExactly("/sites/0/recoit_public");
    }

    @Test
    void a_site_that_receives_nobody_gets_no_finding_of_its_own() {
        Dossier dossier = Dossier.builder()
                .sites(List.of(
                        Site.builder().id("S1").recoitPublic(true).build(),
                        Site.builder().id("S2").recoitPublic(false).build()))
                .build();
        assertThat(findings(sites, dossier)).extracting(Finding::subject).containsExactly("S1");
    }

    @Test
    void a_rule_that_names_no_site_speaks_of_every_site() {
        List<Finding> findings = findings(sites, withSites("S1", "S2"), match("ESS-02", Outcome.REFUS));
        assertThat(findings).extracting(Finding::status).containsOnly(Status.BREACHED);
    }

    @Test
    void the_gap_is_told_in_numbers() {
        Finding finding = only(
                sites,
                withSites("S1"),
                match("ESS-02", Outcome.MANQUEMENT, "site", "S1", "constate", 3, "requis", new BigDecimal("5")));
        assertThat(finding.observed()).isEqualTo(3);
        assertThat(finding.required()).isEqualTo(new BigDecimal("5"));
        assertThat(finding.gap()).isEqualByComparingTo("2");
    }

    @Test
    void a_piece_that_is_expected_and_not_there_is_a_reservation_not_a_breach() {
        Edition piece = regulation(commitment("ESS-04")
                .verifications(Set.of(Verification.ENGAGEMENT, Verification.PIECE))
                .evidence("attestation")
                .build());
        Dossier dossier = answering("ESS-04", Reponse.OUI);
        Match satisfied = match("ESS-04", Outcome.SATISFAITE);

        assertThat(reservation(piece, dossier, satisfied)).containsExactly(Reason.EVIDENCE_MISSING);
        assertThat(reservation(piece, dossier, satisfied, match("ESS-04", Outcome.PERIMEE)))
                .containsExactly(Reason.EVIDENCE_EXPIRED);
        assertThat(reservation(
                        piece, dossier, satisfied, match("ESS-04", Outcome.PERIMEE), match("ESS-04", Outcome.ATTESTEE)))
                .isEmpty();
    }

    @Test
    void an_alias_answers_under_the_obligation_it_repeats() {
        Edition alias = regulation(
                commitment("ESS-01").build(),
                commitment("ESS-09").nature(Nature.ALIAS).canon("ESS-01").build());
        List<Finding> findings = findings(alias, Dossier.VIDE, match("ESS-09", Outcome.SATISFAITE));
        assertThat(findings).extracting(finding -> finding.obligation().id()).containsExactly("ESS-01");
        assertThat(findings).extracting(Finding::status).containsExactly(Status.SATISFIED);
    }

    @Test
    void the_order_of_matches_changes_nothing() {
        Match a = match("ESS-01", Outcome.MANQUEMENT, "constate", 1);
        Match b = match("ESS-01", Outcome.MANQUEMENT, "constate", 2);
        assertThat(findings(one, Dossier.VIDE, a, b)).isEqualTo(findings(one, Dossier.VIDE, b, a));
    }

    private static List<Reason> reservation(Edition regulation, Dossier dossier, Match... matches) {
        return only(regulation, dossier, matches).reservations().stream()
                .map(Reservation::reason)
                .toList();
    }

    private static Finding only(Edition regulation, Dossier dossier, Match... matches) {
        List<Finding> findings = findings(regulation, dossier, matches);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(Edition regulation, Dossier dossier, Match... matches) {
        return FindingAssembler.assemble(regulation, dossier, List.of(), List.of(matches))
                .findings();
    }
}
