package fr.cahier.authoring;

import java.nio.file.Path;

/** The small edition, asking for a convention of the year before the deposit. */
final class ConventionEdition {

    static final String RULES = "essai/regles.drl";

    static final String ROWS = "essai/obligations.yaml";

    static final String LIMIT = "jour: \"12 mois avant le dépôt\" }";

    private ConventionEdition() {}

    static Folder in(Path temporary) {
        return Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", """
                        faits:
                          - { cle: convention, libelle: "Date de la convention", genre: date }
                        formulations:""")
                .replace("cahier.yaml", "    unite: postes\n", "")
                .replace("cahier.yaml", "nombre: 2 }", LIMIT)
                .replace("cahier.yaml", "\"Postes à offrir\"", "\"Âge de la convention\"")
                .replace("cahier.yaml", "code: postes", "code: age")
                .replace(ROWS, "  sujet: site\n", "")
                .replace(ROWS, "    - \"sites[].postes_internet\"", "    - faits.convention\n    - depot.horodatage")
                .replace(ROWS, "    satisfaite: \"{sujet} offre {constate} postes.\"", """
                            satisfaite: "La convention du {constate} est d’après le {requis}."
                            manquement: "La convention du {constate} est d’avant le {requis}."
                            remede: "Renouvelez-la."
                        """.stripTrailing())
                .replace(ROWS, "    remede:", "  remede:")
                .write(RULES, """
                        rule "ESS-01 convention assez récente"
                          @obligation( "ESS-01" ) @conclut( "satisfaite" )
                        when
                          Seuil( code == "age", $requis : jour )
                          Fait( cle == "convention", date >= $requis, $constate : date )
                        then
                        end

                        rule "ESS-01 convention trop ancienne"
                          @obligation( "ESS-01" ) @conclut( "manquement" )
                        when
                          Seuil( code == "age", $requis : jour )
                          Fait( cle == "convention", date < $requis, $constate : date )
                        then
                        end
                        """);
    }
}
