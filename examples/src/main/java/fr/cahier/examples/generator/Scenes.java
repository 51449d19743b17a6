package fr.cahier.examples.generator;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Canaux;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Jeunes;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.TypeLieu;
import fr.cahier.dossier.schema.Commitments;
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
        return (draw.chance(0.3) ? Dossier.VIDE : dossier)
                .toBuilder().engagements(answers).build();
    }

    Dossier refusals(Dossier dossier) {
        return answering(dossier, Map.of());
    }

    private Dossier answering(Dossier dossier, Map<String, Reponse> more) {
        Map<String, Reponse> answers = new TreeMap<>(dossier.engagements());
        answers.replaceAll((key, answer) -> draw.chance(0.15) ? draw.among(Reponse.values()) : answer);
        answers.putAll(more);
        return dossier.toBuilder().engagements(answers).build();
    }

    Dossier contradictions(Dossier dossier) {
        List<Creneau> creneaux = new ArrayList<>();
        for (Creneau creneau : dossier.creneaux()) {
            creneaux.add(creneau.toBuilder().planning("formulaire").build());
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
                .canaux(draw.chance(0.3) ? Canaux.builder().faceAFace(false).build() : dossier.canaux())
                .build();
    }

    Dossier deadline(Dossier dossier) {
        return dossier.toBuilder()
                .depot(dossier.depot().toBuilder()
                        .horodatage(values.stamp())
                        .precision(draw.among(null, null, Precision.SECONDE, Precision.MINUTE, Precision.JOUR))
                        .accuseReception(draw.chance(0.5) ? values.stamp() : null)
                        .build())
                .build();
    }

    Dossier thresholds(Dossier dossier) {
        int age = draw.below(3);
        return dossier.toBuilder()
                .jeunes(Jeunes.builder()
                        .droits(true)
                        .loisirs(true)
                        .ageMin(15 + age)
                        .ageMax(29 + draw.below(3))
                        .build())
                .publics(publics(dossier.publics()))
                .personnels(dossier.personnels().stream().map(this::trained).toList())
                .sites(dossier.sites().stream().map(this::workstations).toList())
                .creneaux(dossier.sites().stream()
                        .flatMap(site -> week(site.id()).stream())
                        .toList())
                .build();
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

    private Site workstations(Site site) {
        return site.toBuilder().postesInternet(draw.below(4)).build();
    }

    /** Four to six half-days, a few of them on the edge. */
    private List<Creneau> week(String site) {
        List<Creneau> week = new ArrayList<>();
        int slots = 4 + draw.below(3);
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
                    .build());
        }
        return week;
    }

    Dossier distance(Dossier dossier) {
        List<Site> sites = dossier.sites().stream()
                .map(site -> site.toBuilder().recoitPublic(false).build())
                .toList();
        List<Creneau> creneaux = dossier.creneaux().stream()
                .map(creneau -> creneau.toBuilder()
                        .siteId(null)
                        .canal(Canal.TELEPHONE)
                        .fin(LocalTime.of(18, 0))
                        .build())
                .toList();
        return dossier.toBuilder()
                .canaux(new Canaux(false, true, false))
                .sites(draw.chance(0.5) ? sites : List.of())
                .creneaux(creneaux)
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
