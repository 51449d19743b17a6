package fr.cahier.benchmarks.handwritten;

import fr.cahier.benchmarks.handwritten.Places.Visitor;
import fr.cahier.dossier.Bilan;
import fr.cahier.dossier.Communication;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Personnel.Professionnalisation;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Tarif;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How paths that go through a list are read. */
final class Lists {

    private Lists() {}

    static Reading reading(String path) {
        return switch (path) {
            case "bilans[].annee" -> bilans("/annee", Bilan::annee);
            case "bilans[].remis_le" -> bilans("/remis_le", Bilan::remisLe);
            case "communication.permanence[].support" ->
                communicationPermanence("/support", Communication.Annonce::support);
            case "communication.publicites[].beneficiaire" ->
                communicationPublicites("/beneficiaire", Communication.Publicite::beneficiaire);
            case "communication.publicites[].jusqu_au" ->
                communicationPublicites("/jusqu_au", Communication.Publicite::jusquAu);
            case "communication.publicites[].portee" ->
                communicationPublicites("/portee", Communication.Publicite::portee);
            case "communication.publicites[].support" ->
                communicationPublicites("/support", Communication.Publicite::support);
            case "creneaux[].a_partir_du" -> creneaux("/a_partir_du", Creneau::aPartirDu);
            case "creneaux[].hors_vacances_scolaires" ->
                creneaux("/hors_vacances_scolaires", Creneau::horsVacancesScolaires);
            case "creneaux[].semaines_du_mois" -> creneaux("/semaines_du_mois", Creneau::semainesDuMois);
            case "creneaux[].canal" -> creneaux("/canal", Creneau::canal);
            case "creneaux[].debut" -> creneaux("/debut", Creneau::debut);
            case "creneaux[].fin" -> creneaux("/fin", Creneau::fin);
            case "creneaux[].jour" -> creneaux("/jour", Creneau::jour);
            case "creneaux[].planning" -> creneaux("/planning", Creneau::planning);
            case "creneaux[].semaine" -> creneaux("/semaine", Creneau::semaine);
            case "creneaux[].service" -> creneaux("/service", Creneau::service);
            case "creneaux[].site_id" -> creneaux("/site_id", Creneau::siteId);
            case "creneaux[].sur_rdv" -> creneaux("/sur_rdv", Creneau::surRdv);
            case "fermetures[].affiche_le" -> fermetures("/affiche_le", Fermeture::afficheLe);
            case "fermetures[].au" -> fermetures("/au", Fermeture::au);
            case "fermetures[].du" -> fermetures("/du", Fermeture::du);
            case "fermetures[].motif" -> fermetures("/motif", Fermeture::motif);
            case "lieux_conseil[].entreprise_du_beneficiaire" ->
                lieuxConseil("/entreprise_du_beneficiaire", LieuConseil::entrepriseDuBeneficiaire);
            case "lieux_conseil[].type" -> lieuxConseil("/type", LieuConseil::type);
            case "personnels[].charte_date" -> personnels("/charte_date", Personnel::charteDate);
            case "personnels[].charte_signee" -> personnels("/charte_signee", Personnel::charteSignee);
            case "personnels[].etp" -> personnels("/etp", Personnel::etp);
            case "personnels[].fonction" -> personnels("/fonction", Personnel::fonction);
            case "personnels[].site_id" -> personnels("/site_id", Personnel::siteId);
            case "personnels[].qualification" -> personnels("/qualification", Personnel::qualification);
            case "sites[].accessibilite_pmr" -> sites("/accessibilite_pmr", Site::accessibilitePmr);
            case "sites[].adaptations" -> sites("/adaptations", Site::adaptations);
            case "sites[].adresse" -> sites("/adresse", Site::adresse);
            case "sites[].affichage_exterieur" -> sites("/affichage_exterieur", Site::affichageExterieur);
            case "sites[].affichage_lieu" -> sites("/affichage_lieu", Site::affichageLieu);
            case "sites[].commune_insee" -> sites("/commune_insee", Site::communeInsee);
            case "sites[].departement" -> sites("/departement", Site::departement);
            case "sites[].erp.avis_securite" ->
                sites("/erp/avis_securite", e -> e.erp().avisSecurite());
            case "sites[].erp.categorie" -> sites("/erp/categorie", e -> e.erp().categorie());
            case "sites[].erp.hygiene_attestee" ->
                sites("/erp/hygiene_attestee", e -> e.erp().hygieneAttestee());
            case "sites[].espace_dedie" -> sites("/espace_dedie", Site::espaceDedie);
            case "sites[].espace_entretien_isole" -> sites("/espace_entretien_isole", Site::espaceEntretienIsole);
            case "sites[].info_entree.contenu" ->
                sites("/info_entree/contenu", e -> e.infoEntree().contenu());
            case "sites[].info_entree.demarches" ->
                sites("/info_entree/demarches", e -> e.infoEntree().demarches());
            case "sites[].info_entree.nature" ->
                sites("/info_entree/nature", e -> e.infoEntree().nature());
            case "sites[].itinerant" -> sites("/itinerant", Site::itinerant);
            case "sites[].locaux_partages" -> sites("/locaux_partages", Site::locauxPartages);
            case "sites[].locaux_description" -> sites("/locaux_description", Site::locauxDescription);
            case "sites[].photo_espace" -> sites("/photo_espace", Site::photoEspace);
            case "sites[].postes_internet" -> sites("/postes_internet", Site::postesInternet);
            case "sites[].info_entree.prevu_le.contenu" ->
                sites(
                        "/info_entree/prevu_le/contenu",
                        e -> e.infoEntree().prevuLe().contenu());
            case "sites[].info_entree.prevu_le.demarches" ->
                sites(
                        "/info_entree/prevu_le/demarches",
                        e -> e.infoEntree().prevuLe().demarches());
            case "sites[].info_entree.prevu_le.nature" ->
                sites(
                        "/info_entree/prevu_le/nature",
                        e -> e.infoEntree().prevuLe().nature());
            case "sites[].prevu_le.accessibilite_pmr" ->
                sites("/prevu_le/accessibilite_pmr", e -> e.prevuLe().accessibilitePmr());
            case "sites[].prevu_le.affichage_exterieur" ->
                sites("/prevu_le/affichage_exterieur", e -> e.prevuLe().affichageExterieur());
            case "sites[].prevu_le.postes_internet" ->
                sites("/prevu_le/postes_internet", e -> e.prevuLe().postesInternet());
            case "sites[].prevu_le.ressources_documentaires" ->
                sites("/prevu_le/ressources_documentaires", e -> e.prevuLe().ressourcesDocumentaires());
            case "sites[].prevu_le.ressources_numeriques" ->
                sites("/prevu_le/ressources_numeriques", e -> e.prevuLe().ressourcesNumeriques());
            case "sites[].prevu_le.signaletique_externe" ->
                sites("/prevu_le/signaletique_externe", e -> e.prevuLe().signaletiqueExterne());
            case "sites[].prevu_le.signaletique_interne" ->
                sites("/prevu_le/signaletique_interne", e -> e.prevuLe().signaletiqueInterne());
            case "sites[].recoit_public" -> sites("/recoit_public", Site::recoitPublic);
            case "sites[].ressources_documentaires" ->
                sites("/ressources_documentaires", Site::ressourcesDocumentaires);
            case "sites[].ressources_numeriques" -> sites("/ressources_numeriques", Site::ressourcesNumeriques);
            case "sites[].signaletique_externe" -> sites("/signaletique_externe", Site::signaletiqueExterne);
            case "sites[].signaletique_interne" -> sites("/signaletique_interne", Site::signaletiqueInterne);
            case "tarifs[].jusqu_au" -> tarifs("/jusqu_au", Tarif::jusquAu);
            case "tarifs[].montant_eur" -> tarifs("/montant_eur", Tarif::montantEur);
            case "tarifs[].objet" -> tarifs("/objet", Tarif::objet);
            case "tarifs[].payeur" -> tarifs("/payeur", Tarif::payeur);
            case "tarifs[].service" -> tarifs("/service", Tarif::service);
            case "personnels[].professionnalisations[].date" -> actions("/date", Professionnalisation::date);
            case "personnels[].professionnalisations[].organisme" ->
                actions("/organisme", Professionnalisation::organisme);
            case "personnels[].professionnalisations[].source" -> actions("/source", Professionnalisation::source);
            default -> throw new IllegalArgumentException(path);
        };
    }

    /** Takes the elements of one list that are about the subject. */
    private interface Elements<T> {
        void each(Judgement judgement, Visitor visitor, At<T> at);
    }

    private interface At<T> {
        void at(String pointer, int index, T element);
    }

    private record Listed<T>(Elements<T> elements, String key, Function<T, @Nullable Object> value) implements Reading {

        @Override
        public void whole(Case of, Visitor visitor) {
            throw new IllegalStateException(key);
        }

        @Override
        public void each(Judgement judgement, Visitor visitor) {
            elements.each(
                    judgement,
                    visitor,
                    (pointer, index, element) -> visitor.place(pointer + key, index, value.apply(element)));
        }
    }

    private static <T> void all(String pointer, @Nullable List<T> list, Visitor visitor, At<T> at) {
        if (list == null) {
            visitor.place(pointer, -1, null);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            at.at(pointer + "/" + i, i, list.get(i));
        }
    }

    private static <T> void one(String pointer, List<T> list, int index, At<T> at) {
        at.at(pointer + "/" + index, index, list.get(index));
    }

    private static Reading sites(String key, Function<Site, @Nullable Object> value) {
        return new Listed<>(
                (judgement, visitor, at) -> {
                    if (judgement.obligation.subject() == Subject.SITE && judgement.index >= 0) {
                        one("/sites", judgement.of.dossier.sites(), judgement.index, at);
                    } else {
                        all("/sites", judgement.of.dossier.sites(), visitor, at);
                    }
                },
                key,
                value);
    }

    private static Reading personnels(String key, Function<Personnel, @Nullable Object> value) {
        return new Listed<>(Lists::persons, key, value);
    }

    private static void persons(Judgement judgement, Visitor visitor, At<Personnel> at) {
        if (judgement.obligation.subject() == Subject.PERSONNEL && judgement.index >= 0) {
            one("/personnels", judgement.of.dossier.personnels(), judgement.index, at);
        } else {
            all("/personnels", judgement.of.dossier.personnels(), visitor, at);
        }
    }

    /** Actions stand in a list of each person. */
    private static Reading actions(String key, Function<Professionnalisation, @Nullable Object> value) {
        return new Listed<>(
                (judgement, visitor, at) -> persons(judgement, visitor, (pointer, index, person) -> {
                    String list = pointer + "/professionnalisations";
                    if (person.professionnalisations() == null) {
                        visitor.place(list, index, null);
                        return;
                    }
                    for (int i = 0; i < person.professionnalisations().size(); i++) {
                        at.at(
                                list + "/" + i,
                                index,
                                person.professionnalisations().get(i));
                    }
                }),
                key,
                value);
    }

    private static Reading creneaux(String key, Function<Creneau, @Nullable Object> value) {
        return new Listed<>(
                (judgement, visitor, at) -> ofSite(
                        "/creneaux", judgement.of.dossier.creneaux(), judgement.of.slotsBySite, judgement, visitor, at),
                key,
                value);
    }

    private static Reading fermetures(String key, Function<Fermeture, @Nullable Object> value) {
        return new Listed<>(
                (judgement, visitor, at) -> ofSite(
                        "/fermetures",
                        judgement.of.dossier.fermetures(),
                        judgement.of.closingsBySite,
                        judgement,
                        visitor,
                        at),
                key,
                value);
    }

    /** Those of the site, and those that name none. */
    private static <T> void ofSite(
            String pointer,
            @Nullable List<T> list,
            Map<String, List<Integer>> bySite,
            Judgement judgement,
            Visitor visitor,
            At<T> at) {
        if (list == null || judgement.name == null || judgement.obligation.subject() != Subject.SITE) {
            all(pointer, list, visitor, at);
            return;
        }
        List<Integer> indexes = new ArrayList<>(bySite.getOrDefault(judgement.name, List.of()));
        List<Integer> unsaid = bySite.getOrDefault("", List.of());
        if (!unsaid.isEmpty()) {
            indexes.addAll(unsaid);
            indexes.sort(null);
        }
        indexes.forEach(index -> one(pointer, list, index, at));
    }

    private static <T> Reading list(
            String pointer,
            Function<Dossier, @Nullable List<T>> list,
            String key,
            Function<T, @Nullable Object> value) {
        return new Listed<T>(
                (judgement, visitor, at) -> all(pointer, list.apply(judgement.of.dossier), visitor, at), key, value);
    }

    private static Reading tarifs(String key, Function<Tarif, @Nullable Object> value) {
        return list("/tarifs", Dossier::tarifs, key, value);
    }

    private static Reading lieuxConseil(String key, Function<LieuConseil, @Nullable Object> value) {
        return list("/lieux_conseil", Dossier::lieuxConseil, key, value);
    }

    private static Reading bilans(String key, Function<Bilan, @Nullable Object> value) {
        return list("/bilans", Dossier::bilans, key, value);
    }

    private static Reading communicationPublicites(
            String key, Function<Communication.Publicite, @Nullable Object> value) {
        return list("/communication/publicites", d -> d.communication().publicites(), key, value);
    }

    private static Reading communicationPermanence(
            String key, Function<Communication.Annonce, @Nullable Object> value) {
        return list("/communication/permanence", d -> d.communication().permanence(), key, value);
    }
}
