package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * A place of the candidate. The commitments about premises are judged for each site that receives the public.
 *
 * @param id identifier inside the dossier
 * @param nom its name
 * @param adresse postal address
 * @param communeInsee INSEE code of the municipality
 * @param departement code of the department
 * @param recoitPublic whether it receives the public
 * @param espaceDedie whether it has a space dedicated to the service
 * @param espaceEntretienIsole whether talks are held apart
 * @param photoEspace id of the piece that shows the space
 * @param locauxDescription description of the premises
 * @param adaptations how the premises suit the publics received
 * @param erp rules for premises open to the public
 * @param accessibilitePmr access of disabled persons
 * @param ressourcesDocumentaires documents on display
 * @param ressourcesNumeriques digital resources
 * @param postesInternet workstations with internet access for the public
 * @param affichageExterieur whether the hours are displayed outside
 * @param affichageLieu where they are displayed
 * @param signaletiqueExterne signs outside
 * @param signaletiqueInterne signs inside
 * @param infoEntree what is told at the entrance
 */
@Builder(toBuilder = true)
@PublicApi
public record Site(
        @Identifiant String id,
        String nom,
        String adresse,

        @Motif(value = "[0-9][0-9AB][0-9]{3}", exemple = "14118")
        String communeInsee,

        @Motif(value = "[0-9]{2}|2[AB]|97[0-9]", exemple = "14")
        String departement,

        Boolean recoitPublic,
        Boolean espaceDedie,
        Boolean espaceEntretienIsole,
        @Reference("pieces") String photoEspace,
        String locauxDescription,
        String adaptations,
        Erp erp,
        AccesHandicap accessibilitePmr,
        Boolean ressourcesDocumentaires,
        Boolean ressourcesNumeriques,
        @Borne(min = 0, max = 10_000) Integer postesInternet,
        Boolean affichageExterieur,
        LieuAffichage affichageLieu,
        Boolean signaletiqueExterne,
        Boolean signaletiqueInterne,
        InfoEntree infoEntree) {

    public Site {
        id = Listes.texte(id);
        erp = erp == null ? Erp.ABSENT : erp;
        infoEntree = infoEntree == null ? InfoEntree.ABSENT : infoEntree;
    }

    /**
     * Rules for premises open to the public (source l.224-225).
     *
     * @param hygieneAttestee whether hygiene is attested
     * @param categorie category of the premises, 1 to 5
     * @param avisSecurite opinion of the safety commission
     */
    @Builder(toBuilder = true)
    public record Erp(
            Boolean hygieneAttestee,
            @Borne(min = 1, max = 5) Integer categorie,
            AvisSecurite avisSecurite) {
        static final Erp ABSENT = new Erp(null, null, null);
    }

    /**
     * What the public is told on entering (source l.254-255).
     *
     * @param nature nature of the services
     * @param contenu their content
     * @param demarches the steps offered
     */
    @Builder(toBuilder = true)
    public record InfoEntree(Boolean nature, Boolean contenu, Boolean demarches) {
        static final InfoEntree ABSENT = new InfoEntree(null, null, null);
    }
}
