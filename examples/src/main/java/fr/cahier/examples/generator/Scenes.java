package fr.cahier.examples.generator;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Canal;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Canaux;
import fr.cahier.dossier.Communication.Publicite;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Espace;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Jeunes;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Payeur;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Portee;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.PreuveEnvoi;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Tarif;
import fr.cahier.dossier.TypeLieu;
import fr.cahier.dossier.schema.Commitments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The situations that officers meet, each made from a complete dossier. */
final class Scenes {

    /** The text says these duties twice, under two numbers: two answers may differ. */
    private static final List<String> SAID_TWICE =
            List.of("VAL-05", "VAL-06", "VAL-07", "VAL-09", "VAL-11", "VAL-13", "QUA-06");

    private static final List<List<String>> EXCLUDED =
            List.of(List.of("retraités"), List.of("aucun"), List.of("retraités", "salariés"), List.of());

    private final Draw draw;
    private final Values values;

    Scenes(Draw draw) {
        this.draw = draw;
        this.values = new Values(draw, List.of());
    }

    Dossier signature(Dossier dossier) {
        Map<String, Reponse> answers = new TreeMap<>();
        answers.put(Commitments.GLOBAL, draw.among(Reponse.OUI, Reponse.OUI, Reponse.NON, Reponse.RESERVE));
        new TreeMap<>(dossier.engagements()).forEach((key, answer) -> {
            if (draw.chance(0.1)) {
                answers.put(key, draw.among(Reponse.values()));
            }
        });
        return answered(draw.chance(0.3) ? Dossier.VIDE : dossier, answers);
    }

    Dossier refusals(Dossier dossier) {
        return answering(dossier, Map.of());
    }

    private Dossier answering(Dossier dossier, Map<String, Reponse> more) {
        Map<String, Reponse> answers = new TreeMap<>(dossier.engagements());
        answers.replaceAll((key, answer) -> draw.chance(0.15) ? draw.among(Reponse.values()) : answer);
        answers.putAll(more);
        return answered(dossier, answers);
    }

    /** Most reserves have words. */
    private Dossier answered(Dossier dossier, Map<String, Reponse> answers) {
        Map<String, String> words = new TreeMap<>();
        answers.forEach((key, answer) -> {
            if (answer == Reponse.RESERVE && draw.chance(0.7)) {
                words.put(key, values.reserve());
            }
        });
        return dossier.toBuilder().engagements(answers).reserves(words).build();
    }

    Dossier contradictions(Dossier dossier) {
        List<Creneau> creneaux = new ArrayList<>();
        for (Creneau creneau : dossier.creneaux()) {
            creneaux.add(creneau.toBuilder()
                    .planning(draw.among("formulaire", "formulaire", "Formulaire\u200B"))
                    .build());
            if (draw.chance(0.8)) {
                creneaux.add(creneau.toBuilder().planning("site internet").build());
            }
        }
        Depot depot = dossier.depot().toBuilder()
                .horodatage(values.stamp())
                .accuseReception(values.stamp())
                .precision(null)
                .build();
        Map<String, Reponse> again = new TreeMap<>();
        SAID_TWICE.forEach(key -> again.put(key, draw.among(Reponse.values())));
        return pieces(answering(dossier, again)).toBuilder()
                .creneaux(creneaux)
                .depot(draw.chance(0.5) ? depot : dossier.depot())
                .sites(
                        draw.chance(0.3)
                                ? dossier.sites().stream().map(this::closed).toList()
                                : dossier.sites())
                .canaux(draw.chance(0.3) ? Canaux.builder().faceAFace(false).build() : dossier.canaux())
                .build();
    }

    Dossier deadline(Dossier dossier) {
        return dossier.toBuilder()
                .depot(draw.chance(0.2) ? null : deposit(dossier.depot()))
                .depots(draw.chance(0.4) ? deposits(dossier.depot()) : null)
                .build();
    }

    private List<Depot> deposits(Depot depot) {
        List<Depot> deposits = new ArrayList<>();
        for (int left = 1 + draw.below(3); left > 0; left--) {
            deposits.add(deposit(depot).toBuilder()
                    .id(draw.chance(0.7) ? "D" + left : null)
                    .build());
        }
        return deposits;
    }

    private Depot deposit(Depot depot) {
        return depot.toBuilder()
                .complet(draw.among(null, true, true, false))
                .canal(draw.among(CanalDepot.COURRIEL, CanalDepot.COURRIEL, CanalDepot.POSTAL, CanalDepot.REMISE, null))
                .envoyeLe(draw.chance(0.4) ? values.stamp() : null)
                .preuveEnvoi(draw.among(null, PreuveEnvoi.CACHET_POSTAL, PreuveEnvoi.CACHET_POSTAL, PreuveEnvoi.AUCUNE))
                .horodatage(draw.chance(0.8) ? values.stamp() : null)
                .precision(draw.among(null, null, Precision.SECONDE, Precision.MINUTE, Precision.JOUR))
                .accuseEnregistrement(draw.chance(0.3) ? values.stamp() : null)
                .accuseReception(draw.chance(0.5) ? values.stamp() : null)
                .build();
    }

    Dossier thresholds(Dossier dossier) {
        int age = draw.below(3);
        return openQuestions(dossier).toBuilder()
                .jeunes(Jeunes.builder()
                        .droits(true)
                        .loisirs(true)
                        .ageMin(15 + age)
                        .ageMax(29 + draw.below(3))
                        .build())
                .publics(publics(dossier.publics()).toBuilder()
                        .restrictionsJusquAu(aroundTheDeposit())
                        .build())
                .tarifs(fees())
                .personnels(dossier.personnels().stream().map(this::trained).toList())
                .sites(dossier.sites().stream().map(this::workstations).toList())
                .creneaux(dossier.sites().stream()
                        .flatMap(site -> week(site.id()).stream())
                        .toList())
                .fermetures(closings(dossier))
                .build();
    }

    /** Weeks and months, some of which touch. */
    private List<Fermeture> closings(Dossier dossier) {
        List<Fermeture> closings = new ArrayList<>();
        LocalDate first = LocalDate.of(2020, 6, 29).plusDays(draw.below(8));
        for (int count = draw.below(4); count > 0; count--) {
            LocalDate last = first.plusDays(draw.among(0, 4, 6, 13, 28, 29, 30));
            String site = dossier.sites().isEmpty() || draw.chance(0.4)
                    ? null
                    : draw.among(dossier.sites()).id();
            closings.add(Fermeture.builder()
                    .siteId(site)
                    .du(draw.chance(0.05) ? null : first)
                    .au(draw.chance(0.05) ? null : last)
                    .build());
            first = last.plusDays(draw.among(1, 1, 2, 3, 20));
        }
        return closings;
    }

    /** A course around the months before the deposit that make it recent, undated or to come. */
    private Personnel trained(Personnel person) {
        LocalDate first = LocalDate.of(2017, 7, 28);
        LocalDate day = draw.among(first, first.minusDays(1), first.plusDays(1), null, LocalDate.of(2020, 7, 29));
        return person.toBuilder()
                .professionnalisations(person.professionnalisations().stream()
                        .map(course -> course.toBuilder().date(day).build())
                        .toList())
                .build();
    }

    /** Nobody excluded, a few ages, or somebody. */
    private Publics publics(Publics open) {
        return switch (draw.below(4)) {
            case 0 ->
                open.toBuilder().ages(Ages.entre(13 + draw.below(5), null)).build();
            case 1 ->
                open.toBuilder()
                        .ages(Ages.entre(draw.chance(0.5) ? 14 : null, 97 + draw.below(4)))
                        .build();
            case 2 -> open.toBuilder().refuses(draw.among(EXCLUDED)).build();
            default -> open;
        };
    }

    private List<Tarif> fees() {
        List<Tarif> fees = new ArrayList<>();
        for (int left = draw.among(0, 0, 1, 2); left > 0; left--) {
            fees.add(Tarif.builder()
                    .objet(draw.among(null, "adhésion", "entretien"))
                    .montantEur(draw.among(null, BigDecimal.ZERO, BigDecimal.TEN))
                    .payeur(draw.among(null, Payeur.BENEFICIAIRE, Payeur.BENEFICIAIRE, Payeur.EMPLOYEUR))
                    .service(draw.among(null, Service.SPRO_CONSEIL, Service.SPRO_CONSEIL, Service.AUTRE))
                    .jusquAu(aroundTheDeposit())
                    .build());
        }
        return fees;
    }

    /** The last day of an act: before the deposit of the model, on its day, after it, or none. */
    private LocalDate aroundTheDeposit() {
        return draw.among(null, LocalDate.of(2020, 7, 27), LocalDate.of(2020, 7, 28), LocalDate.of(2020, 7, 29), null);
    }

    /** Some are said to receive nobody, whatever they open. */
    private Site closed(Site site) {
        return draw.chance(0.4) ? site.toBuilder().recoitPublic(false).build() : site;
    }

    private Site workstations(Site site) {
        return site.toBuilder()
                .postesInternet(draw.below(4))
                .itinerant(draw.chance(0.2) ? draw.among(true, false) : null)
                .locauxPartages(draw.chance(0.2) ? draw.among(true, false) : null)
                .espaceEntretienIsole(draw.chance(0.2) ? draw.among(null, true, false) : site.espaceEntretienIsole())
                .build();
    }

    /** What the text leaves to whoever reads it: whom a publicity favours, where people are heard. */
    private Dossier openQuestions(Dossier dossier) {
        List<Publicite> publicites = new ArrayList<>();
        for (int i = draw.among(0, 0, 0, 1, 2); i > 0; i--) {
            publicites.add(new Publicite(
                    draw.among(null, "Organisme Alpha", "la Région et tous les opérateurs", "aucun", "NC"),
                    draw.among(null, null, Portee.values()[draw.below(Portee.values().length)]),
                    draw.among(null, "affiche du hall"),
                    aroundTheDeposit()));
        }
        return dossier.toBuilder()
                .communication(dossier.communication().toBuilder()
                        .publicites(publicites)
                        .build())
                .espace(draw.chance(0.2) ? new Espace(draw.among(null, true, false)) : dossier.espace())
                .build();
    }

    /** Up to six half-days, a few of them on the edge: several places may do together what none does alone. */
    private List<Creneau> week(String site) {
        List<Creneau> week = new ArrayList<>();
        int slots = draw.chance(0.4) ? 1 + draw.below(4) : 4 + draw.below(3);
        for (int slot = 0; slot < slots; slot++) {
            LocalTime start = slot < 5 ? LocalTime.of(9, 0) : LocalTime.of(14, 0);
            int minutes = draw.among(180, 180, 180, 180, 179, 181, 60, 300, 600, 14, 15);
            week.add(Creneau.builder()
                    .siteId(site)
                    .jour(1 + slot % 5)
                    .debut(draw.chance(0.1) ? values.hour() : start)
                    .fin(start.plusMinutes(minutes))
                    .service(
                            draw.among(Service.SPRO_CONSEIL, Service.SPRO_CONSEIL, Service.SPRO_CONSEIL, Service.AUTRE))
                    .semaine(draw.among(Semaine.TOUTES, Semaine.TOUTES, null, Semaine.A, Semaine.B))
                    .surRdv(draw.among(false, false, null, true))
                    .canal(draw.among(Canal.PRESENCE, Canal.PRESENCE, null, Canal.TELEPHONE))
                    .semainesDuMois(draw.chance(0.1) ? draw.among(List.of(2, 4), List.of(1, 2, 3, 4, 5)) : null)
                    .horsVacancesScolaires(draw.chance(0.1) ? draw.among(true, false) : null)
                    .aPartirDu(draw.chance(0.1) ? values.day() : null)
                    .build());
        }
        return week;
    }

    Dossier distance(Dossier dossier) {
        List<Site> sites = dossier.sites().stream()
                .map(site -> site.toBuilder().recoitPublic(false).build())
                .toList();
        LocalTime end = LocalTime.of(draw.among(18, 18, 12, 10), 0);
        List<Creneau> creneaux = dossier.creneaux().stream()
                .map(creneau -> creneau.toBuilder()
                        .siteId(null)
                        .canal(Canal.TELEPHONE)
                        .debut(LocalTime.of(9, 0))
                        .fin(end)
                        .service(draw.chance(0.05) ? null : creneau.service())
                        .surRdv(draw.chance(0.1) ? true : creneau.surRdv())
                        .build())
                .toList();
        return dossier.toBuilder()
                .canaux(new Canaux(false, true, false))
                .sites(draw.chance(0.5) ? sites : List.of())
                .creneaux(creneaux)
                .fermetures(draw.chance(0.3) ? closings(dossier) : dossier.fermetures())
                .lieuxConseil(List.of(new LieuConseil(TypeLieu.DISTANCE, false)))
                .build();
    }

    Dossier pieces(Dossier dossier) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : dossier.pieces()) {
            switch (draw.below(4)) {
                case 0 ->
                    pieces.add(piece.toBuilder().valideJusqua(values.day()).build());
                case 1 ->
                    pieces.add(piece.toBuilder()
                            .etablit(null)
                            .dement(piece.etablit())
                            .build());
                case 2 -> pieces.add(piece);
                default -> {}
            }
        }
        return dossier.toBuilder().pieces(pieces).build();
    }
}
