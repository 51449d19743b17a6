package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Map;
import lombok.Builder;

/**
 * One application: all that it says, and nothing that it does not say. Immutable. Every component may be absent; an
 * absent section is a section in which everything is absent, an absent list is null and never an empty one.
 *
 * <p>Sites stand in the order of their identifiers, so that the same dossier gives the same verdict and the same JSON
 * pointers however its file is ordered. All other lists keep the order of the file.
 *
 * @param reference how the office calls this application
 * @param candidat see {@link Candidat}
 * @param formulaire see {@link Formulaire}
 * @param depot see {@link Depot}
 * @param engagements answer to each commitment, by obligation id; {@code global} for the signature of the whole text
 * @param canaux see {@link Canaux}
 * @param accueil see {@link Accueil}
 * @param publics see {@link Publics}
 * @param services see {@link Services}
 * @param cep see {@link Cep}
 * @param territoire see {@link Territoire}
 * @param sites see {@link Site}; null when not said
 * @param creneaux see {@link Creneau}; null when not said
 * @param fermetures see {@link Fermeture}; null when not said
 * @param personnels see {@link Personnel}; null when not said
 * @param tarifs see {@link Tarif}; null when not said
 * @param lieuxConseil see {@link LieuConseil}; null when not said
 * @param donnees see {@link Donnees}
 * @param espace see {@link Espace}
 * @param parcours see {@link Parcours}
 * @param reseau see {@link Reseau}
 * @param supports see {@link Supports}
 * @param ressources see {@link Ressources}
 * @param diagnostic see {@link Diagnostic}
 * @param accessibilite see {@link Accessibilite}
 * @param communication see {@link Communication}
 * @param information see {@link Information}
 * @param jeunes see {@link Jeunes}
 * @param bilans see {@link Bilan}; null when not said
 * @param contact see {@link Contact}
 * @param pieces see {@link Piece}; null when not said
 * @param faits see {@link Fait}; null when not said
 * @param referentiel see {@link Referentiel}
 * @param portefeuille see {@link Portefeuille}
 */
@Builder(toBuilder = true)
@PublicApi
public record Dossier(
        String reference,
        Candidat candidat,
        Formulaire formulaire,
        Depot depot,
        Map<String, Reponse> engagements,
        Canaux canaux,
        Accueil accueil,
        Publics publics,
        Services services,
        Cep cep,
        Territoire territoire,
        List<Site> sites,
        List<Creneau> creneaux,
        List<Fermeture> fermetures,
        List<Personnel> personnels,
        List<Tarif> tarifs,
        List<LieuConseil> lieuxConseil,
        Donnees donnees,
        Espace espace,
        Parcours parcours,
        Reseau reseau,
        Supports supports,
        Ressources ressources,
        Diagnostic diagnostic,
        Accessibilite accessibilite,
        Communication communication,
        Information information,
        Jeunes jeunes,
        List<Bilan> bilans,
        Contact contact,
        List<Piece> pieces,
        List<Fait> faits,
        Referentiel referentiel,
        Portefeuille portefeuille) {

    /** A dossier in which nothing is said. */
    public static final Dossier VIDE = Dossier.builder().build();

    public Dossier {
        candidat = candidat == null ? Candidat.ABSENT : candidat;
        formulaire = formulaire == null ? Formulaire.ABSENT : formulaire;
        depot = depot == null ? Depot.ABSENT : depot;
        canaux = canaux == null ? Canaux.ABSENT : canaux;
        accueil = accueil == null ? Accueil.ABSENT : accueil;
        publics = publics == null ? Publics.ABSENT : publics;
        services = services == null ? Services.ABSENT : services;
        cep = cep == null ? Cep.ABSENT : cep;
        territoire = territoire == null ? Territoire.ABSENT : territoire;
        donnees = donnees == null ? Donnees.ABSENT : donnees;
        espace = espace == null ? Espace.ABSENT : espace;
        parcours = parcours == null ? Parcours.ABSENT : parcours;
        reseau = reseau == null ? Reseau.ABSENT : reseau;
        supports = supports == null ? Supports.ABSENT : supports;
        ressources = ressources == null ? Ressources.ABSENT : ressources;
        diagnostic = diagnostic == null ? Diagnostic.ABSENT : diagnostic;
        accessibilite = accessibilite == null ? Accessibilite.ABSENT : accessibilite;
        communication = communication == null ? Communication.ABSENT : communication;
        information = information == null ? Information.ABSENT : information;
        jeunes = jeunes == null ? Jeunes.ABSENT : jeunes;
        contact = contact == null ? Contact.ABSENT : contact;
        referentiel = referentiel == null ? Referentiel.ABSENT : referentiel;
        portefeuille = portefeuille == null ? Portefeuille.ABSENT : portefeuille;
        engagements = engagements == null ? Map.of() : Map.copyOf(engagements);
        sites = Sites.ordonnes(sites);
        creneaux = Listes.copie(creneaux);
        fermetures = Listes.copie(fermetures);
        personnels = Listes.copie(personnels);
        tarifs = Listes.copie(tarifs);
        lieuxConseil = Listes.copie(lieuxConseil);
        bilans = Listes.copie(bilans);
        pieces = Listes.copie(pieces);
        faits = Listes.copie(faits);
    }

    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "Dossier[engagements=" + engagements.size() + ", sites=" + Listes.taille(sites) + ", creneaux="
                + Listes.taille(creneaux) + ", personnels=" + Listes.taille(personnels) + ", pieces="
                + Listes.taille(pieces) + ", faits=" + Listes.taille(faits) + "]";
    }
}
