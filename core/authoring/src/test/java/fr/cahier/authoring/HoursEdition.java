package fr.cahier.authoring;

import java.nio.file.Path;

/** The small edition, asking for opening hours that the form of dossiers has no field for. */
final class HoursEdition {

    static final String RULES = "essai/regles.drl";

    static final String FACTS = """
            faits:
              - cle: heures-ouverture
                libelle: "Heures d’ouverture par semaine"
                genre: nombre
                unite: heures
                au-moins: 0
                au-plus: 168
                sujet: site
              - cle: statut
                libelle: "Statut du lieu"
                genre: choix
                valeurs: [propre, loue]
              - { cle: remise, libelle: "Remise des clés", genre: instant }
              - { cle: trajet, libelle: "Durée du trajet", genre: duree, unite: minutes }
              - { cle: devise, libelle: "Devise", genre: choix, valeurs: [euro, franc] }
              - cle: operateur
                libelle: "Opérateur"
                champs:
                  - { cle: nom, libelle: "nom", genre: texte }
                  - { cle: convention, libelle: "date de la convention", genre: date }
            formulations:""";

    private HoursEdition() {}

    static Folder in(Path temporary) {
        return Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", FACTS)
                .replace("essai/obligations.yaml", "sites[].postes_internet", "faits.heures-ouverture")
                .replace("essai/obligations.yaml", "  constats:", "  remede: \"Dites-le.\"\n  constats:")
                .replace(
                        RULES,
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        "Fait( cle == \"heures-ouverture\", $site : sujet, nombre >= $requis, $constate : nombre )");
    }
}
