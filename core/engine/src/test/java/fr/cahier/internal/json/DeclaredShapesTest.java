package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.assess.Samples;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.DeclaredFact.Kind;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Subject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor that knows the schema of an edition completes its declared facts, and refuses what would not be read. */
class DeclaredShapesTest {

    private static final String SCHEMA = DossierReader.schema(declaring(List.of(
            new DeclaredFact(
                    "heures",
                    "Heures d’ouverture",
                    "Jours fériés exclus.",
                    Kind.NOMBRE,
                    List.of(),
                    "heures",
                    BigDecimal.ZERO,
                    new BigDecimal("168"),
                    Subject.SITE,
                    false,
                    null,
                    null),
            fact("statut", Kind.CHOIX, List.of("propre", "loué"), Subject.DOSSIER, false),
            fact("remise", Kind.INSTANT, List.of(), Subject.DOSSIER, false),
            fact("permis", Kind.OUI_NON, List.of(), Subject.PERSONNEL, false),
            new DeclaredFact(
                    "operateur.convention",
                    "Opérateur : convention",
                    null,
                    Kind.DATE,
                    List.of(),
                    "",
                    null,
                    null,
                    Subject.DOSSIER,
                    true,
                    new DeclaredFact.RecordField("Opérateur", "convention"),
                    null))));

    private static Edition declaring(List<DeclaredFact> facts) {
        return Samples.regulation().toBuilder()
                .facts(facts.stream().collect(Collectors.toMap(DeclaredFact::key, fact -> fact)))
                .build();
    }

    private static DeclaredFact fact(String key, Kind kind, List<String> values, Subject subject, boolean repeated) {
        return new DeclaredFact(key, key, null, kind, values, "", null, null, subject, repeated, null, null);
    }

    private static boolean accepts(String row) throws IOException {
        return new SchemaJudge(SCHEMA).accepts(SchemaJudge.tree("{\"faits\": [" + row.replace('\'', '"') + "]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{'cle': 'heures', 'site_id': 'S1', 'nombre': 168}",
                "{'cle': 'heures', 'site_id': 'S1'}",
                "{'cle': 'heures', 'site_id': 'S1', 'nombre': 0, 'texte': null, 'personnel_id': null}",
                "{'cle': 'statut', 'texte': 'loué'}",
                "{'cle': 'remise', 'instant': '2026-03-31T16:00'}",
                "{'cle': 'remise', 'instant': null}",
                "{'cle': 'permis', 'personnel_id': 'P1', 'vrai': false}",
                "{'cle': 'operateur.convention', 'element': 'a', 'date': '2026-03-31'}",
                "{'cle': 'operateur', 'vrai': false}"
            })
    void what_the_edition_reads_is_accepted(String row) throws IOException {
        assertThat(accepts(row)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'cle': 'heure', 'nombre': 1}",
                "{'cle': 'operateur', 'vrai': true}",
                "{'cle': 'operateur', 'element': 'a', 'vrai': false}",
                "{'cle': 'heures', 'nombre': 1}",
                "{'cle': 'heures', 'site_id': 'S1', 'nombre': 169}",
                "{'cle': 'heures', 'site_id': 'S1', 'nombre': -1}",
                "{'cle': 'heures', 'site_id': 'S1', 'texte': 'vingt'}",
                "{'cle': 'heures', 'site_id': 'S1', 'nombre': 1, 'vrai': true}",
                "{'cle': 'heures', 'site_id': 'S1', 'personnel_id': 'P1', 'nombre': 1}",
                "{'cle': 'statut', 'texte': 'prêté'}",
                "{'cle': 'statut', 'site_id': 'S1', 'texte': 'loué'}",
                "{'cle': 'remise', 'instant': '2026-03-31'}",
                "{'cle': 'permis', 'vrai': true}",
                "{'cle': 'operateur.convention', 'date': '2026-03-31'}"
            })
    void what_the_edition_would_not_read_is_refused(String row) throws IOException {
        assertThat(accepts(row)).isFalse();
    }

    @Test
    void a_label_its_unit_and_its_description_are_told() {
        assertThat(SCHEMA).contains("Heures d’ouverture : un nombre de 0 à 168, en heures. Jours fériés exclus.");
    }
}
