package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.Declarant;
import fr.cahier.dossier.Declaration;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.AcceptedValues;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A commitment is not proven by what is merely shown beside it, and a finding tells who declared what it rests on. */
class WhatFindingsRestOnTest {

    private static final Evaluator EVALUATOR = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    private final Dossier complete = read("01-structure-locale-complete.json");

    @Test
    void a_question_settled_in_favour_leaves_a_commitment_a_commitment() {
        Dossier counter = complete.toBuilder()
                .sites(complete.sites().stream()
                        .map(site ->
                                site.toBuilder().espaceEntretienIsole(false).build())
                        .toList())
                .build();
        Finding finding =
                finding(settling("locaux-sans-isolement", "locaux-amenages").evaluate(counter), "ESP-03");
        assertThat(finding.reason()).isEqualTo(Reason.COMMITTED);
        assertThat(finding.settled()).hasSize(1);
    }

    @Test
    void a_reserve_that_a_reading_admits_is_a_commitment_and_one_that_it_refuses_a_breach() {
        Dossier reserved = complete.toBuilder()
                .engagements(answered("PRI-06", Reponse.RESERVE))
                .reserves(Map.of("PRI-06", "sauf en août"))
                .build();
        Finding open = finding(EVALUATOR.evaluate(reserved), "PRI-06");
        assertThat(open.reason()).isEqualTo(Reason.INTERPRETATION);
        assertThat(open.questions()).containsExactly("engagement-sous-reserve");
        assertThat(open.facts()).contains(new UsedFact("/engagements/PRI-06/texte", "sauf en août"));

        Finding admitted = finding(
                settling("engagement-sous-reserve", "reserve-compatible").evaluate(reserved), "PRI-06");
        assertThat(admitted.status()).isEqualTo(Status.SATISFIED);
        assertThat(admitted.reason()).isEqualTo(Reason.COMMITTED);
        assertThat(finding(settling("engagement-sous-reserve", "reserve-refuse").evaluate(reserved), "PRI-06")
                        .status())
                .isEqualTo(Status.BREACHED);
    }

    @Test
    void a_reserve_without_words_asks_for_them_where_it_was_given() {
        Dossier reserved = complete.toBuilder()
                .engagements(answered("PRI-06", Reponse.RESERVE))
                .build();
        assertThat(finding(EVALUATOR.evaluate(reserved), "PRI-06").remedy().supplies())
                .singleElement()
                .satisfies(supply -> {
                    assertThat(supply.pointer()).isEqualTo("/engagements/PRI-06");
                    assertThat(supply.accepted()).contains("les mots de la réserve", "\"texte\"");
                    assertThat(AcceptedValues.at(supply.pointer(), supply.keys(), Service.SPRO_CONSEIL))
                            .startsWith("les mots de la réserve");
                });
    }

    private Map<String, Reponse> answered(String key, Reponse answer) {
        Map<String, Reponse> answers = new HashMap<>(complete.engagements());
        answers.put(key, answer);
        return answers;
    }

    @Test
    void a_question_settled_on_a_fact_that_the_text_asks_for_is_proven_by_the_fact() {
        Dossier one = complete.toBuilder()
                .sites(complete.sites().stream()
                        .map(site -> site.toBuilder().postesInternet(1).build())
                        .toList())
                .build();
        assertThat(finding(settling("postes-au-pluriel", "equipement").evaluate(one), "ESP-09")
                        .reason())
                .isEqualTo(Reason.PROVEN);
    }

    @Test
    void an_empty_list_of_means_proves_no_means() {
        Dossier none = complete.toBuilder()
                .communication(
                        complete.communication().toBuilder().moyens(List.of()).build())
                .build();
        assertThat(finding(EVALUATOR.evaluate(none), "SIG-05").reason()).isEqualTo(Reason.COMMITTED);
    }

    @Test
    void a_fact_that_the_office_declares_is_told_as_such_everywhere() {
        Dossier told = complete.toBuilder()
                .declarations(List.of(
                        Declaration.builder()
                                .par(Declarant.SERVICE)
                                .le(JULY)
                                .siteId("S1")
                                .faits(List.of("sites[].erp"))
                                .build(),
                        Declaration.builder()
                                .par(Declarant.CANDIDAT)
                                .faits(List.of("sites[].adaptations"))
                                .build()))
                .build();
        Verdict verdict = EVALUATOR.evaluate(told);
        assertThat(finding(verdict, "ESP-05").facts())
                .contains(new UsedFact("/sites/0/erp/categorie", 5, Declarant.SERVICE, JULY))
                .contains(new UsedFact("/engagements/ESP-05", "OUI"));
        assertThat(finding(verdict, "ESP-03").facts()).allMatch(fact -> fact.declaredBy() == null);
        assertThat(VerdictWriter.json(verdict)).contains("\"declaredBy\"", "\"declaredOn\"");
        assertThat(verdict.conclusion()).isEqualTo(EVALUATOR.evaluate(complete).conclusion());
    }

    @Test
    void the_evidence_of_a_contradiction_names_both_pieces() {
        Dossier torn = complete.toBuilder()
                .pieces(List.of(
                        Piece.builder().id("P1").etablit(List.of("DRO-06")).build(),
                        Piece.builder().id("P2").dement(List.of("VAL-09")).build()))
                .build();
        Finding finding = finding(EVALUATOR.evaluate(torn), "DRO-06");
        assertThat(finding.reason()).isEqualTo(Reason.CONTRADICTORY_FACTS);
        assertThat(finding.evidence()).extracting(UsedFact::value).containsExactlyInAnyOrder("P1", "P2");
    }

    private static Evaluator settling(String question, String reading) {
        return EVALUATOR.with(Doctrine.builder()
                .positions(List.of(Position.builder()
                        .question(question)
                        .lecture(reading)
                        .auteur("le chef du service")
                        .date(JULY)
                        .motif("Égalité de traitement.")
                        .build()))
                .build());
    }

    private static Finding finding(Verdict verdict, String obligation) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    private static Dossier read(String name) {
        return DossierReader.standard().read(Path.of("dossiers", name)).dossier();
    }
}
