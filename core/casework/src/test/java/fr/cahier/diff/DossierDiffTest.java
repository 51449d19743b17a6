package fr.cahier.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cahier.diff.DossierDiff.Change;
import fr.cahier.diff.DossierDiff.Kind;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierDiffTest {

    @Test
    void a_dossier_does_not_differ_from_itself_whatever_the_order_of_its_lists() {
        assertThat(changes(
                        "{ sites: [{ id: S1 }, { id: S2 }], tarifs: [{ objet: a }, { objet: b }] }",
                        "{ sites: [{ id: S2 }, { id: S1 }], tarifs: [{ objet: b }, { objet: a }] }"))
                .isEmpty();
    }

    @Test
    void a_value_is_added_removed_or_changed_at_its_place() {
        assertThat(changes(
                        "{ candidat: { nom: A, type: STRUCTURE_LOCALE }, espace: { } }",
                        "{ candidat: { nom: B }, canaux: { face_a_face: true } }"))
                .extracting(Change::kind, Change::pointer, Change::before, Change::after)
                .containsExactly(
                        tuple(Kind.CHANGED, "/candidat/nom", "A", "B"),
                        tuple(Kind.REMOVED, "/candidat/type", "structure locale", null),
                        tuple(Kind.ADDED, "/canaux/face_a_face", null, "oui"));
    }

    @Test
    void a_site_is_matched_by_its_identifier_and_not_by_its_rank() {
        assertThat(changes(
                        "{ sites: [{ id: S2, espace_dedie: false }] }",
                        "{ sites: [{ id: S1, recoit_public: true }, { id: S2, espace_dedie: true }] }"))
                .satisfiesExactly(
                        changed -> {
                            assertThat(changed.pointer()).isEqualTo("/sites/1/espace_dedie");
                            assertThat(changed.place()).isEqualTo("site S2, espace dédié au service");
                            assertThat(changed.before()).isEqualTo("non");
                        },
                        added -> {
                            assertThat(added.kind()).isEqualTo(Kind.ADDED);
                            assertThat(added.place()).isEqualTo("site S1");
                            assertThat(added.after()).isEqualTo("accueil du public : oui");
                        });
    }

    private static final DeclaredFact BENCHES = new DeclaredFact(
            "etablis",
            "Établis",
            null,
            DeclaredFact.Kind.NOMBRE,
            List.of(),
            "places",
            null,
            null,
            Subject.SITE,
            false,
            null,
            null);

    @Test
    void a_declared_fact_is_told_as_people_call_it_and_matched_by_what_it_is_about() {
        String sites = "sites: [{ id: S1 }, { id: S2 }]";
        String before =
                "{ " + sites + ", faits: [{ cle: etablis, site_id: S1, nombre: 3 }, { cle: autre, nombre: 1 }] }";
        String after = "{ " + sites
                + ", faits: [{ cle: etablis, site_id: S2, nombre: 4 }, { cle: etablis, site_id: S1, nombre: 5 }] }";
        assertThat(DossierDiff.between(dossier(before), dossier(after), Map.of("etablis", BENCHES))
                        .changes())
                .extracting(Change::kind, Change::pointer, Change::place, Change::before, Change::after)
                .containsExactly(
                        tuple(Kind.CHANGED, "/faits/1/nombre", "Établis, en places (site S1)", "3", "5"),
                        tuple(Kind.REMOVED, "/faits/1", "fait n° 2", "nom du fait : autre ; fait en nombre : 1", null),
                        tuple(Kind.ADDED, "/faits/0", "Établis, en places (site S2)", null, "4"));
    }

    @Test
    void what_has_no_identifier_is_the_same_where_it_says_the_same() {
        String monday = "{ site_id: S1, jour: 1, debut: '09:00', fin: '12:00' }";
        String tuesday = "{ site_id: S1, jour: 2, debut: '09:00', fin: '12:00' }";
        String sites = "sites: [{ id: S1 }]";
        assertThat(changes(
                        "{ " + sites + ", creneaux: [" + monday + "] }",
                        "{ " + sites + ", creneaux: [" + tuesday + ", " + monday + ", " + monday + "] }"))
                .extracting(Change::kind, Change::pointer)
                .containsExactly(tuple(Kind.ADDED, "/creneaux/0"), tuple(Kind.ADDED, "/creneaux/2"));
    }

    @Test
    void an_empty_list_is_not_an_absent_one() {
        assertThat(changes("{ }", "{ tarifs: [] }")).singleElement().satisfies(change -> assertThat(change.after())
                .isEqualTo("néant"));
    }

    @Test
    void an_answer_is_told_with_its_obligation() {
        assertThat(changes("{ engagements: { ACC-01: OUI } }", "{ engagements: { ACC-01: NON, ACC-02: OUI } }"))
                .extracting(change -> change.place() + " : " + change.before() + " → " + change.after())
                .containsExactly("engagement ACC-01 : oui → non", "engagement ACC-02 : null → oui");
    }

    private static List<Change> changes(String before, String after) {
        return DossierDiff.between(dossier(before), dossier(after)).changes();
    }

    /** A dossier written without the quotes of JSON. */
    private static Dossier dossier(String text) {
        String json = text.replace('\'', '"')
                .replaceAll("([{,] ?)([a-zA-Z_0-9-]+):", "$1\"$2\":")
                .replaceAll(": ?([A-Za-z][A-Za-z_0-9]*)(?=[ ,}\\]])", ": \"$1\"")
                .replaceAll("\"(true|false)\"", "$1");
        return DossierReader.standard().read(json).dossier();
    }
}
