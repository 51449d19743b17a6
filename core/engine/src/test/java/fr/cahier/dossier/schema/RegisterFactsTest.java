package fr.cahier.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cahier.dossier.Dossier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fact that the register of obligations asks for can be said. Its {@code parametres.*} (pivot of the day, length of a
 * half-day) are not here: they are thresholds of the regulation, not facts of a dossier.
 */
class RegisterFactsTest {

    private static final String FACTS = """
            candidat.nom
            candidat.siret
            candidat.statut_spro
            candidat.implantation_normandie
            formulaire.officiel
            formulaire.version
            formulaire.rubriques_requises
            formulaire.rubriques_remplies
            depot.canal
            depot.horodatage
            depot.precision
            depot.adresse
            accueil.description
            publics.exclusions
            publics.ages
            services.accueil
            services.information
            services.conseil
            services.orientation
            cep.niveau
            sites[].commune_insee
            territoire.desservi
            candidat.type
            sites[]
            sites[].departement
            territoire.ancrage
            referentiel.territoire_normand
            portefeuille.membres_de_droit[].territoire
            accueil.individuel
            canaux.face_a_face
            canaux.telephone
            canaux.e_conseil
            reseau.repertoire_partenaires
            supports.cep
            ressources.themes
            ressources.demarches
            diagnostic.trame
            tarifs[].objet
            tarifs[].montant_eur
            tarifs[].payeur
            sites[].adaptations
            creneaux[]
            accessibilite.langage_adapte
            accessibilite.supports_adaptes
            accessibilite.illettrisme
            donnees.identite_exigee
            donnees.champs_nominatifs_statistiques
            lieux_conseil[].type
            lieux_conseil[].entreprise_du_beneficiaire
            espace.entretien_isole
            parcours.inscription_automatique
            communication.publicites[]
            reseau.partenariats[]
            personnels[].charte_signee
            personnels[].charte_date
            fermetures[]
            sites[].adresse
            sites[].espace_dedie
            sites[].recoit_public
            sites[].espace_entretien_isole
            sites[].photo_espace
            sites[].locaux_description
            sites[].erp.hygiene_attestee
            pieces[].valide_jusqua
            sites[].erp.categorie
            sites[].erp.avis_securite
            sites[].accessibilite_pmr
            sites[].ressources_documentaires
            sites[].ressources_numeriques
            sites[].postes_internet
            information.modalites
            information.collectif_lieu_adapte
            creneaux[].jour
            creneaux[].debut
            creneaux[].fin
            creneaux[].site_id
            creneaux[].service
            creneaux[].semaine
            creneaux[].sur_rdv
            creneaux[].canal
            sites[].affichage_exterieur
            sites[].affichage_lieu
            fermetures[].du
            fermetures[].affiche_le
            fermetures[].motif
            communication.permanence[]
            sites[].signaletique_externe
            sites[].signaletique_interne
            sites[].info_entree.nature
            sites[].info_entree.contenu
            sites[].info_entree.demarches
            communication.moyens[]
            communication.moyens_handicap[]
            information.domaines
            information.limites
            jeunes.droits
            jeunes.age_min
            jeunes.age_max
            jeunes.loisirs
            reseau.procedure_orientation
            personnels[].fonction
            personnels[].qualification
            personnels[].etp
            personnels[].professionnalisations[]
            publics.habituels
            publics.refuses
            bilans[].annee
            bilans[].remis_le
            contact.visite
            """;

    private static final String COMMITMENTS = """
            global ACC-01 ACC-02 ACC-04 QUA-01 QUA-04 QUA-05 DRO-05 QUA-08 QUA-09 QUA-10 QUA-15 PRI-00 PRI-01
            PRI-02 PRI-03 PRI-04 PRI-05 PRI-06 PRI-07 PRI-08 PRI-09 PRI-10 PRI-11 PRI-12 PRI-13 PRI-14 DRO-00
            DRO-01 DRO-02 DRO-03 DRO-04 DRO-06 DIA-01 DIA-02 DIA-03 DIA-04 VAL-02 VAL-03 VAL-04 VAL-05 VAL-06
            VAL-07 VAL-08 VAL-09 VAL-10 VAL-11 VAL-12 VAL-13 VAL-14 VAL-15 VAL-16 VAL-17 ESP-10 HOR-02 HOR-04
            HOR-05 SIG-01 AGE-01 AGE-02 SER-00 SER-06 SER-07 SER-08 SER-09 SER-10 SER-11 SER-12 PER-02 SER-14
            SER-15 EVA-01 EVA-02 ANI-01 ANI-02 ANI-03 ANI-04 ANI-05 PAR-01 PAR-02 PAR-03 PAR-04 PAR-05 PRO-01
            PRO-02 PRO-03 PRO-04 PRO-05 PRO-06 PRO-07 PRO-08 CDC-03
            """;

    static Stream<String> facts() {
        return Stream.concat(
                Arrays.stream(FACTS.split("\\s+")),
                Arrays.stream(COMMITMENTS.split("\\s+")).map(obligation -> "engagements." + obligation));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_of_the_register_can_be_said_and_is_absent_from_an_empty_dossier(String path) {
        assertThatCode(() -> FactPath.of(path)).doesNotThrowAnyException();
        assertThat(FactPath.of(path).accepted()).isNotBlank();
        assertThat(FactPath.of(path).locate(Dossier.VIDE)).singleElement().satisfies(located -> {
            assertThat(located.value()).isNull();
            assertThat(located.index()).isEqualTo(-1);
        });
    }
}
