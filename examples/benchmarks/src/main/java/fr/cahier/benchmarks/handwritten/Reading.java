package fr.cahier.benchmarks.handwritten;

import fr.cahier.benchmarks.handwritten.Places.Visitor;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one path is read off a dossier. */
interface Reading {

    static Reading of(String path) {
        return path.contains("[]") ? Lists.reading(path) : whole(path);
    }

    /** Reads what stands in no list. */
    void whole(Case of, Visitor visitor);

    /** Reads what stands in a list, of the elements that are about the subject. */
    void each(Judgement judgement, Visitor visitor);

    private static Reading whole(String pointer, Function<Dossier, @Nullable Object> value) {
        return new Reading() {
            @Override
            public void whole(Case of, Visitor visitor) {
                visitor.place(pointer, -1, value.apply(of.dossier));
            }

            @Override
            public void each(Judgement judgement, Visitor visitor) {
                throw new IllegalStateException(pointer);
            }
        };
    }

    /** Reads the deposit that counts, wherever it stands. */
    private static Reading deposit(String key, Function<Depot, @Nullable Object> value) {
        return new Reading() {
            @Override
            public void whole(Case of, Visitor visitor) {
                visitor.place(of.filed.place() + key, -1, value.apply(of.filed.deposit()));
            }

            @Override
            public void each(Judgement judgement, Visitor visitor) {
                throw new IllegalStateException(key);
            }
        };
    }

    private static Reading whole(String path) {
        return switch (path) {
            case "accessibilite.illettrisme" ->
                whole("/accessibilite/illettrisme", d -> d.accessibilite().illettrisme());
            case "accessibilite.langage_adapte" ->
                whole("/accessibilite/langage_adapte", d -> d.accessibilite().langageAdapte());
            case "accessibilite.supports_adaptes" ->
                whole("/accessibilite/supports_adaptes", d -> d.accessibilite().supportsAdaptes());
            case "accueil.confie_a" ->
                whole("/accueil/confie_a", d -> d.accueil().confieA());
            case "accueil.description" ->
                whole("/accueil/description", d -> d.accueil().description());
            case "accueil.individuel" ->
                whole("/accueil/individuel", d -> d.accueil().individuel());
            case "canaux.e_conseil" ->
                whole("/canaux/e_conseil", d -> d.canaux().eConseil());
            case "canaux.face_a_face" ->
                whole("/canaux/face_a_face", d -> d.canaux().faceAFace());
            case "canaux.telephone" ->
                whole("/canaux/telephone", d -> d.canaux().telephone());
            case "candidat.implantation_normandie" ->
                whole("/candidat/implantation_normandie", d -> d.candidat().implantationNormandie());
            case "candidat.nom" -> whole("/candidat/nom", d -> d.candidat().nom());
            case "candidat.siret" -> whole("/candidat/siret", d -> d.candidat().siret());
            case "candidat.statut_spro" ->
                whole("/candidat/statut_spro", d -> d.candidat().statutSpro());
            case "candidat.type" -> whole("/candidat/type", d -> d.candidat().type());
            case "cep.niveau" -> whole("/cep/niveau", d -> d.cep().niveau());
            case "cep.niveaux" -> whole("/cep/niveaux", d -> d.cep().niveaux());
            case "communication.moyens" ->
                whole("/communication/moyens", d -> d.communication().moyens());
            case "communication.moyens_handicap" ->
                whole("/communication/moyens_handicap", d -> d.communication().moyensHandicap());
            case "communication.publicites" ->
                whole("/communication/publicites", d -> d.communication().publicites());
            case "contact.visite" -> whole("/contact/visite", d -> d.contact().visite());
            case "depot.accuse_emis_le" -> deposit("/accuse_emis_le", Depot::accuseEmisLe);
            case "depot.accuse_enregistrement" -> deposit("/accuse_enregistrement", Depot::accuseEnregistrement);
            case "depot.accuse_reception" -> deposit("/accuse_reception", Depot::accuseReception);
            case "depot.adresse" -> deposit("/adresse", Depot::adresse);
            case "depot.canal" -> deposit("/canal", Depot::canal);
            case "depot.complet" -> deposit("/complet", Depot::complet);
            case "depot.envoye_le" -> deposit("/envoye_le", Depot::envoyeLe);
            case "depot.horodatage" -> deposit("/horodatage", Depot::horodatage);
            case "depot.precision" -> deposit("/precision", Depot::precision);
            case "depot.preuve_envoi" -> deposit("/preuve_envoi", Depot::preuveEnvoi);
            case "diagnostic.trame" ->
                whole("/diagnostic/trame", d -> d.diagnostic().trame());
            case "donnees.champs_nominatifs_statistiques" ->
                whole("/donnees/champs_nominatifs_statistiques", d -> d.donnees()
                        .champsNominatifsStatistiques());
            case "donnees.identite_exigee" ->
                whole("/donnees/identite_exigee", d -> d.donnees().identiteExigee());
            case "espace.entretien_isole" ->
                whole("/espace/entretien_isole", d -> d.espace().entretienIsole());
            case "formulaire.officiel" ->
                whole("/formulaire/officiel", d -> d.formulaire().officiel());
            case "formulaire.rubriques_remplies" ->
                whole("/formulaire/rubriques_remplies", d -> d.formulaire().rubriquesRemplies());
            case "formulaire.rubriques_requises" ->
                whole("/formulaire/rubriques_requises", d -> d.formulaire().rubriquesRequises());
            case "formulaire.version" ->
                whole("/formulaire/version", d -> d.formulaire().version());
            case "information.collectif_lieu_adapte" ->
                whole("/information/collectif_lieu_adapte", d -> d.information().collectifLieuAdapte());
            case "information.domaines" ->
                whole("/information/domaines", d -> d.information().domaines());
            case "information.limites" ->
                whole("/information/limites", d -> d.information().limites());
            case "information.modalites" ->
                whole("/information/modalites", d -> d.information().modalites());
            case "jeunes.age_max" -> whole("/jeunes/age_max", d -> d.jeunes().ageMax());
            case "jeunes.age_min" -> whole("/jeunes/age_min", d -> d.jeunes().ageMin());
            case "jeunes.droits" -> whole("/jeunes/droits", d -> d.jeunes().droits());
            case "jeunes.loisirs" -> whole("/jeunes/loisirs", d -> d.jeunes().loisirs());
            case "accessibilite.prevu_le.illettrisme" ->
                whole(
                        "/accessibilite/prevu_le/illettrisme",
                        d -> d.accessibilite().prevuLe().illettrisme());
            case "accessibilite.prevu_le.langage_adapte" ->
                whole(
                        "/accessibilite/prevu_le/langage_adapte",
                        d -> d.accessibilite().prevuLe().langageAdapte());
            case "accessibilite.prevu_le.supports_adaptes" ->
                whole(
                        "/accessibilite/prevu_le/supports_adaptes",
                        d -> d.accessibilite().prevuLe().supportsAdaptes());
            case "communication.prevu_le.moyens_handicap" ->
                whole(
                        "/communication/prevu_le/moyens_handicap",
                        d -> d.communication().prevuLe().moyensHandicap());
            case "jeunes.prevu_le.droits" ->
                whole("/jeunes/prevu_le/droits", d -> d.jeunes().prevuLe().droits());
            case "jeunes.prevu_le.loisirs" ->
                whole("/jeunes/prevu_le/loisirs", d -> d.jeunes().prevuLe().loisirs());
            case "lieux_conseil" -> whole("/lieux_conseil", d -> d.lieuxConseil());
            case "parcours.inscription_automatique" ->
                whole("/parcours/inscription_automatique", d -> d.parcours().inscriptionAutomatique());
            case "publics.ages" -> whole("/publics/ages", d -> d.publics().ages());
            case "publics.exclusions" ->
                whole("/publics/exclusions", d -> d.publics().exclusions());
            case "publics.habituels" ->
                whole("/publics/habituels", d -> d.publics().habituels());
            case "publics.restrictions_jusqu_au" ->
                whole("/publics/restrictions_jusqu_au", d -> d.publics().restrictionsJusquAu());
            case "publics.refuses" -> whole("/publics/refuses", d -> d.publics().refuses());
            case "reseau.partenariats" ->
                whole("/reseau/partenariats", d -> d.reseau().partenariats());
            case "reseau.procedure_orientation" ->
                whole("/reseau/procedure_orientation", d -> d.reseau().procedureOrientation());
            case "reseau.repertoire_partenaires" ->
                whole("/reseau/repertoire_partenaires", d -> d.reseau().repertoirePartenaires());
            case "ressources.demarches" ->
                whole("/ressources/demarches", d -> d.ressources().demarches());
            case "ressources.themes" ->
                whole("/ressources/themes", d -> d.ressources().themes());
            case "services.accueil" ->
                whole("/services/accueil", d -> d.services().accueil());
            case "services.conseil" ->
                whole("/services/conseil", d -> d.services().conseil());
            case "services.information" ->
                whole("/services/information", d -> d.services().information());
            case "services.orientation" ->
                whole("/services/orientation", d -> d.services().orientation());
            case "sites" -> whole("/sites", d -> d.sites());
            case "supports.cep" -> whole("/supports/cep", d -> d.supports().cep());
            case "tarifs" -> whole("/tarifs", d -> d.tarifs());
            case "territoire.ancrage.codes" ->
                whole("/territoire/ancrage/codes", d -> d.territoire().ancrage().codes());
            case "territoire.ancrage.texte" ->
                whole("/territoire/ancrage/texte", d -> d.territoire().ancrage().texte());
            case "territoire.desservi" ->
                whole("/territoire/desservi", d -> d.territoire().desservi());
            default -> throw new IllegalArgumentException(path);
        };
    }
}
