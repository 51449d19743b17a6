package fr.cahier.internal.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Echeance;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.assess.Samples;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadyFormTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

    @Test
    void an_edition_is_read_as_it_was_written() {
        Edition edition = edition();

        assertThat(ReadyReader.read(ReadyWriter.bytes(edition))).contains(edition);
    }

    @Test
    void obligations_and_thresholds_keep_their_order() {
        Edition read = ReadyReader.read(ReadyWriter.bytes(edition())).orElseThrow();

        assertThat(read.obligations().keySet()).containsExactly("ZZZ-01", "AAA-01");
        assertThat(read.thresholds().keySet()).containsExactly("z", "a", "m", "t", "j", "c", "d");
    }

    @Test
    void wordings_in_another_order_give_the_same_bytes() {
        Map<String, Wording> some = new LinkedHashMap<>(edition().wordings());
        Map<String, Wording> reversed = new LinkedHashMap<>();
        some.keySet().stream()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(key -> reversed.put(key, some.get(key)));

        assertThat(ReadyWriter.bytes(edition().toBuilder().wordings(reversed).build()))
                .isEqualTo(ReadyWriter.bytes(edition()));
    }

    private static Edition edition() {
        Map<String, Obligation> obligations = new LinkedHashMap<>();
        obligations.put(
                "ZZZ-01",
                Samples.commitment("ZZZ-01")
                        .verifications(EnumSet.of(Verification.VISITE, Verification.ENGAGEMENT))
                        .needs(List.of(FactPath.of("sites[].recoit_public")))
                        .wordings(Map.of(
                                "satisfaite",
                                new Wording(
                                        "Oui.",
                                        "question",
                                        "voie",
                                        List.of(
                                                PossibleReading.of("a"),
                                                new PossibleReading(
                                                        "large",
                                                        "b",
                                                        Outcome.SATISFAITE,
                                                        List.of(Seuil.of("m", LocalTime.NOON)))),
                                        null,
                                        List.of(FactPath.of("sites[].recoit_public")))))
                        .period(new Period(DAY, null))
                        .build());
        obligations.put("AAA-01", Samples.commitment("AAA-01").evidence(null).build());
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        threshold(thresholds, Seuil.of("z", new BigDecimal("1.50")));
        threshold(thresholds, Seuil.of("a", Instant.ofEpochSecond(-2, 5)));
        threshold(thresholds, Seuil.of("m", LocalTime.of(13, 0, 0, 7)));
        threshold(thresholds, Seuil.of("t", "texte"));
        threshold(thresholds, Seuil.of("j", Echeance.of("31 mars 2020")));
        threshold(thresholds, Seuil.of("c", Echeance.of("1er mars de chaque année")));
        threshold(thresholds, Seuil.of("d", Echeance.of("12 mois avant le dépôt")));
        return Samples.regulation().toBuilder()
                .obligations(obligations)
                .thresholds(thresholds)
                .passages(List.of(new Passage(Lines.of("1-2; 4"), "6-7", List.of("ZZZ-01"), "note", "empreinte")))
                .rules(List.of(new RuleInfo("règle", "chapitre", 3, List.of("ZZZ-01"), Outcome.DEMENTI, "dementi")))
                .build();
    }

    private static void threshold(Map<String, Threshold> thresholds, Seuil seuil) {
        thresholds.put(
                seuil.code(),
                new Threshold(
                        seuil.code(),
                        "titre",
                        "unité",
                        Threshold.SetBy.SERVICE,
                        new Source("Rubrique", Lines.of("3")),
                        List.of(new Threshold.Value(DAY, seuil))));
    }
}
