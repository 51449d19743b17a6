package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Calcul;
import fr.cahier.facts.Calcul.Entree;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

/**
 * Computes one declared computation, {@code essai}, on a dossier deposited on 31 March 2026.
 *
 * @param temporary where editions are written
 * @param facts the keys {@code faits} and {@code calculs} of the edition, up to the form of {@code essai}
 */
record Computing(Path temporary, String facts) {

    /** Facts of each kind, up to the form of the computation. */
    static final String FACTS = """
            faits:
              - { cle: budget, libelle: "Budget", genre: montant, unite: euros, au-moins: 0 }
              - { cle: budget-accueil, libelle: "Budget de l’accueil", genre: montant, unite: euros, au-moins: 0 }
              - { cle: heures, libelle: "Heures déclarées", genre: duree, unite: heures, au-plus: 168, sujet: site }
              - { cle: ouverture, libelle: "Jour d’ouverture", genre: date }
              - cle: formation
                libelle: "Formation"
                sujet: personnel
                champs:
                  - { cle: jour, libelle: "jour", genre: date }
                  - { cle: heures, libelle: "heures", genre: duree, unite: heures }
              - cle: operateur
                libelle: "Opérateur"
                champs:
                  - { cle: nom, libelle: "nom", genre: texte }
                  - { cle: convention, libelle: "date de la convention", genre: date }
                  - { cle: statut, libelle: "statut", genre: choix, valeurs: [public, prive] }
                  - { cle: jours, libelle: "jours de présence", genre: nombre, unite: jours, au-moins: 0, au-plus: 7 }
            calculs:
              - code: essai
                libelle: "Essai"
            """;

    /** An edition whose {@code essai} has the keys of {@code form}; {@code others} are computations beside it. */
    Folder folder(String form, String... others) {
        try {
            return Folder.minimal(Files.createTempDirectory(temporary, ""))
                    .replace(
                            "cahier.yaml",
                            "formulations:",
                            facts + form.stripTrailing().indent(4) + String.join("", others) + "formulations:");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Calcul> results(String form, Dossier dossier, String... others) {
        Edition edition = EditionFolder.load(folder(form, others).path()).edition();
        return FactDeriver.facts(dossier, edition, FactDeriver.dayOf(dossier, edition)).stream()
                .filter(Calcul.class::isInstance)
                .map(Calcul.class::cast)
                .filter(result -> result.code().equals("essai"))
                .toList();
    }

    Calcul result(String form, Dossier.DossierBuilder dossier) {
        List<Calcul> results = results(form, dossier.build());
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    static Dossier.DossierBuilder dossier(Fait... facts) {
        return Dossier.builder()
                .depot(Depot.builder()
                        .horodatage(Horodatage.lire("2026-03-31T10:00:00+02:00"))
                        .build())
                .faits(List.of(facts));
    }

    static Creneau slot(String site, Integer day, String from, String until) {
        return Creneau.builder()
                .siteId(site)
                .jour(day)
                .debut(from == null ? null : LocalTime.parse(from))
                .fin(until == null ? null : LocalTime.parse(until))
                .build();
    }

    static Site site(String id) {
        return Site.builder().id(id).recoitPublic(true).build();
    }

    /** Asserts the interval of a result; null is no bound. */
    static void between(Calcul result, String least, String most) {
        assertThat(result.auMoins()).as("au moins").isEqualTo(least == null ? null : new BigDecimal(least));
        assertThat(result.auPlus()).as("au plus").isEqualTo(most == null ? null : new BigDecimal(most));
    }

    static List<String> unsaid(Calcul result) {
        return result.entrees().lues().stream()
                .filter(input -> input.valeur() == null)
                .map(Entree::pointeur)
                .toList();
    }

    static List<String> said(Calcul result) {
        return result.entrees().lues().stream()
                .filter(input -> input.valeur() != null)
                .map(Entree::pointeur)
                .toList();
    }
}
