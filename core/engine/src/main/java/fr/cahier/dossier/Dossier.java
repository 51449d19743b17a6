package fr.cahier.dossier;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import java.beans.ConstructorProperties;
import java.util.List;
import java.util.Map;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * An application. Immutable and thread-safe. Any component may be absent: an absent section has only absent components, an absent list
 * is null, not empty.
 *
 * <p>Sites are sorted by identifier, so that verdict and JSON pointers do not depend on the file's order; other lists
 * keep it.
 *
 * @param reference the office's reference of the application
 * @param depot the only deposit, or one beside {@code depots}
 * @param depots several deposits, in any order; which one counts is derived
 * @param engagements answer to each commitment by obligation id; {@code global} for the whole text
 * @param reserves words of the answers {@link Reponse#RESERVE}, under their keys; blank words, and those of another answer, are
 *     left out
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Dossier(
        @Nullable String reference,
        Candidat candidat,
        Formulaire formulaire,
        Depot depot,
        @Nullable List<Depot> depots,
        Map<String, Reponse> engagements,
        Map<String, String> reserves,
        Canaux canaux,
        Accueil accueil,
        Publics publics,
        Services services,
        Cep cep,
        Territoire territoire,
        @Nullable List<Site> sites,
        @Nullable List<Creneau> creneaux,
        @NeantAdmis @Nullable List<Fermeture> fermetures,
        @Nullable List<Personnel> personnels,
        @NeantAdmis @Nullable List<Tarif> tarifs,
        @Nullable List<LieuConseil> lieuxConseil,
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
        @Nullable List<Bilan> bilans,
        Contact contact,
        @Nullable List<Piece> pieces,
        @Nullable List<Fait> faits,
        @Nullable List<Declaration> declarations,
        Referentiel referentiel,
        Portefeuille portefeuille)
        implements JsonContract {

    /** A dossier with everything absent. */
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
        reserves = Reserves.dites(reserves, engagements);
        depots = Listes.copie(depots);
        sites = Sites.ordonnes(sites);
        creneaux = Listes.copie(creneaux);
        fermetures = Listes.copie(fermetures);
        personnels = Listes.copie(personnels);
        tarifs = Listes.copie(tarifs);
        lieuxConseil = Listes.copie(lieuxConseil);
        bilans = Listes.copie(bilans);
        pieces = Listes.copie(pieces);
        faits = Listes.copie(faits);
        declarations = Listes.copie(declarations);
    }

    /** What databind takes for the constructor, so that it reads by the contract or not at all. */
    @ConstructorProperties("jsonContract")
    private Dossier(Unknown unknown) {
        this(
                Unknown.of(Dossier.class),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Dossier[engagements=" + engagements.size() + ", sites=" + Listes.taille(sites) + ", creneaux="
                + Listes.taille(creneaux) + ", personnels=" + Listes.taille(personnels) + ", pieces="
                + Listes.taille(pieces) + ", faits=" + Listes.taille(faits) + "]";
    }
}
