package fr.cahier.plan;

import fr.cahier.authoring.Folder;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An edition of which each obligation compares the result of one computation; together they use every function. */
final class CountingEdition {

    private static final String FACTS = """
            faits:
              - { cle: budget, libelle: "Budget", genre: montant, unite: euros, au-moins: 0 }
              - { cle: budget-accueil, libelle: "Budget de l’accueil", genre: montant, unite: euros, au-moins: 0 }
              - { cle: ouverture, libelle: "Jour d’ouverture", genre: date }
              - { cle: annonce, libelle: "Jour de l’annonce", genre: date }
              - cle: visite
                libelle: "Visite"
                champs:
                  - { cle: debut, libelle: "début", genre: instant }
                  - { cle: fin, libelle: "fin", genre: instant }
              - { cle: preavis, libelle: "Préavis", genre: instant }
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
                  - { cle: statut, libelle: "statut", genre: choix, valeurs: [public, privé, mixte] }
                  - { cle: convention, libelle: "date de la convention", genre: date }
                  - { cle: jours, libelle: "jours de présence", genre: nombre, unite: jours, au-moins: 0, au-plus: 7 }
                  - { cle: charte, libelle: "charte signée", genre: oui-non }
            calculs:
            """;

    /**
     * One obligation.
     *
     * @param form the keys of its computation, but for the code and the label
     * @param threshold its value; empty for an answer by yes or no
     * @param enough a condition of the rule that it is met
     * @param wanting a condition of the rule that it is not
     */
    private record Row(String id, String subject, String form, String threshold, String enough, String wanting) {

        static Row atLeast(String id, String subject, int least, String form) {
            return new Row(
                    id,
                    subject,
                    form,
                    "nombre: " + least,
                    "auMoins >= $requis, $constate : auMoins",
                    "auPlus < $requis, $constate : auPlus");
        }

        static Row atMost(String id, int most, String form) {
            return new Row(
                    id,
                    "",
                    form,
                    "nombre: " + most,
                    "auPlus <= $requis, $constate : auPlus",
                    "auMoins > $requis, $constate : auMoins");
        }

        static Row yes(String id, String form) {
            return new Row(id, "", form, "", "vrai == true, $constate : vrai", "vrai == false, $constate : vrai");
        }

        String code() {
            return id.toLowerCase(java.util.Locale.ROOT);
        }

        String computation() {
            return "  - code: " + code() + "\n    libelle: \"Calcul " + id + "\"\n"
                    + (subject.isEmpty() ? "" : "    par: " + subject + "\n")
                    + form.stripTrailing().indent(4);
        }

        String seuil() {
            String unit = threshold.startsWith("nombre") ? "    unite: unités\n" : "";
            return threshold.isEmpty() ? "" : """
                      - code: %s
                        libelle: "Seuil %s"
                    %s    rubrique: "Essai"
                        lignes: "2"
                        valeurs:
                          - { du: "2026-01-01", %s }
                    """.formatted(code(), id, unit, threshold);
        }

        String obligation() {
            return """
                    - id: %s
                      titre: "Ce que compte %s"
                      rubrique: "Essai"
                      lignes: "2"
                    %s  verification: [faits]
                      faits: ["calculs.%s"]
                      exigence: "compter assez"
                      remede: "Dites-le."
                      constats: { satisfaite: "Assez : {constate}.", manquement: "Pas assez : {constate}." }

                    """.formatted(id, id, subject.isEmpty() ? "" : "  sujet: " + subject + "\n", code());
        }

        String rules() {
            return rule("assez", "satisfaite", enough) + rule("pas assez", "manquement", wanting);
        }

        private String rule(String name, String concludes, String condition) {
            String kind = threshold.startsWith("jour") ? "jour" : "nombre";
            return """
                    rule "%s %s"
                      @obligation( "%s" ) @conclut( "%s" )
                    when
                    %s  Calcul( code == "%s", %s%s )
                    then
                    end

                    """.formatted(
                    id,
                    name,
                    id,
                    concludes,
                    threshold.isEmpty() ? "" : "  Seuil( code == \"" + code() + "\", $requis : " + kind + " )\n",
                    code(),
                    subject.isEmpty() ? "" : "$" + subject + " : sujet, ",
                    condition);
        }
    }

    private static final Row[] ROWS = {
        Row.atLeast("SOM-01", "", 5, "fonction: somme\nde: [faits.operateur.jours]"),
        Row.atLeast("NOM-01", "", 2, "fonction: nombre\nde: [faits.operateur]\nou: [{ champ: statut, egal: public }]"),
        Row.atLeast(
                "FIL-01",
                "",
                2,
                "fonction: nombre\nde: [faits.operateur]\nou: [{ champ: convention, au-moins: seuils.der-01-convention, avant: depot }]"),
        Row.atLeast(
                "FIL-02",
                "",
                1,
                "fonction: nombre\nde: [faits.visite]\nou: [{ champ: debut, au-plus: seuils.cloture }]"),
        Row.atLeast("FIL-03", "", 1, "fonction: nombre\nde: [creneaux]\nou: [{ champ: fin, au-moins: \"13:00\" }]"),
        Row.atLeast(
                "FIL-04",
                "",
                3,
                "fonction: nombre\nde: [faits.operateur]\nou: [{ champ: convention, depuis: seuils.periode }]"),
        Row.atLeast("MOM-01", "", 48, "fonction: heures-entre\ndu: faits.preavis\nau: depot"),
        Row.atLeast("MOM-02", "", 60, "fonction: minimum\nde: [calculs.duree-de-visite]"),
        Row.atLeast("MOM-03", "", 2, "fonction: minimum\nde: [calculs.duree-de-creneau]"),
        Row.atMost("NOM-02", 1, "fonction: nombre\nde: [tarifs]"),
        Row.atLeast("NOM-03", "", 2, "fonction: nombre\nde: [personnels]"),
        Row.atLeast("DIS-01", "", 2, "fonction: nombre-distinct\nde: [faits.operateur.statut]"),
        Row.atLeast("MIN-01", "", 7, "fonction: minimum\nde: [faits.formation.heures]"),
        Row.atMost("MAX-01", 5, "fonction: maximum\nde: [faits.operateur.jours]"),
        Row.atLeast("DUR-01", "site", 20, "fonction: duree\nde: [creneaux]\nou: [{ champ: sur_rdv, egal: non }]"),
        Row.atLeast("DUR-02", "", 20, "fonction: somme\nde: [calculs.dur-01]"),
        Row.atLeast("JOU-01", "site", 4, "fonction: jours-ouverts\nde: [creneaux]"),
        Row.atMost("DUR-03", 40, "fonction: duree\nde: [creneaux]"),
        Row.atMost("JOU-02", 5, "fonction: jours-ouverts\nde: [creneaux]"),
        Row.atLeast("PAR-01", "", 10, "fonction: part\nde: [faits.budget-accueil]\nsur: [faits.budget]"),
        Row.atLeast("ANN-01", "", 2, "fonction: annees-entre\ndu: faits.ouverture\nau: depot"),
        Row.atMost("MOI-01", 36, "fonction: maximum\nde: [calculs.mois-de-convention]"),
        Row.atLeast("JRS-01", "", 15, "fonction: jours-entre\ndu: faits.annonce\nau: faits.ouverture"),
        new Row(
                "PRE-01",
                "",
                "fonction: premiere-date\nde: [faits.operateur.convention]",
                "jour: \"2025-01-01\"",
                "auPlusTard <= $requis, $constate : auPlusTard",
                "auPlusTot > $requis, $constate : auPlusTot"),
        new Row(
                "DER-01",
                "personnel",
                "fonction: derniere-date\nde: [faits.formation.jour]",
                "jour: \"12 mois avant le dépôt\"",
                "auPlusTot >= $requis, $constate : auPlusTot",
                "auPlusTard < $requis, $constate : auPlusTard"),
        Row.yes("TOU-01", "fonction: tous\nde: [faits.operateur]\nverifient: [{ champ: charte, egal: oui }]"),
        Row.yes(
                "AUM-01",
                "fonction: au-moins\ncombien: 2\nde: [faits.operateur]\nverifient: [{ champ: jours, au-moins: 2 }]")
    };

    private static final String EACH = """
              - code: mois-de-convention
                libelle: "Mois depuis la convention"
                fonction: mois-entre
                du: faits.operateur.convention
                au: depot
                pour-chaque: operateur
              - code: duree-de-visite
                libelle: "Durée de la visite"
                fonction: minutes-entre
                du: faits.visite.debut
                au: faits.visite.fin
                pour-chaque: visite
              - code: duree-de-creneau
                libelle: "Durée du créneau"
                fonction: heures-entre
                du: "creneaux[].debut"
                au: "creneaux[].fin"
                pour-chaque: creneaux
            """;

    /** Thresholds that only filters name. */
    private static final String NAMED = """
              - { code: der-01-convention, libelle: "Convention", rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", jour: "24 mois avant le dépôt" }] }
              - { code: cloture, libelle: "Clôture", rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", instant: "2026-02-28T18:00:00+01:00" }] }
              - { code: periode, libelle: "Période", unite: ans, rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", nombre: 3 }] }
            """;

    private CountingEdition() {}

    static Folder in(Path parent) {
        String whole =
                "- id: TOUT-01\n  titre: \"L’ensemble\"\n  rubrique: \"Essai\"\n  lignes: \"1\"\n  nature: ensemble\n\n";
        return Folder.minimal(parent)
                .replace(
                        "cahier.yaml",
                        "seuils:\n",
                        "seuils:\n" + NAMED + all(Stream.of(ROWS).map(Row::seuil)))
                .replace(
                        "cahier.yaml",
                        "formulations:",
                        FACTS + EACH + all(Stream.of(ROWS).map(Row::computation)) + "formulations:")
                .replace("passages.yaml", "ESS-01", Stream.of(ROWS).map(Row::id).collect(Collectors.joining(", ")))
                .write("essai/obligations.yaml", whole + all(Stream.of(ROWS).map(Row::obligation)))
                .write("essai/regles.drl", all(Stream.of(ROWS).map(Row::rules)));
    }

    private static String all(Stream<String> parts) {
        return parts.collect(Collectors.joining());
    }
}
