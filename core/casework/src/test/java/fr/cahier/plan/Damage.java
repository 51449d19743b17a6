package fr.cahier.plan;

import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.testkit.SmallEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One thing that is wrong, missing or open in a dossier of the small edition that complied. */
enum Damage {
    NO_SIGNATURE(dossier -> dossier.toBuilder().engagements(Map.of()).build()),
    A_COMMITMENT_REFUSED(dossier -> answer(dossier, "MAI-01", Reponse.NON)),
    A_COMMITMENT_RESERVED(dossier -> answer(dossier, "SUI-02", Reponse.RESERVE)),
    NO_DEPOSIT(dossier -> dossier.toBuilder().depot(null).build()),
    POSTED(dossier -> deposit(dossier, depot -> depot.canal(CanalDepot.POSTAL))),
    DEPOSITED_IN_THE_MINUTE_OF_THE_LIMIT(
            dossier -> deposit(dossier, depot -> depot.horodatage(Horodatage.lire("2026-06-30T12:00:00+02:00"))
                    .precision(Precision.MINUTE))),
    LATE(dossier -> deposit(dossier, depot -> depot.horodatage(Horodatage.lire("2026-06-30T12:00:01+02:00")))),
    NO_SITE(dossier -> dossier.toBuilder().sites(List.of()).build()),
    A_SECOND_SITE_OF_WHICH_NOTHING_IS_SAID(dossier -> dossier.toBuilder()
            .sites(Stream.concat(
                            dossier.sites().stream(),
                            Stream.of(Site.builder().id("S2").recoitPublic(true).build()))
                    .toList())
            .build()),
    RECEPTION_UNKNOWN(dossier -> sites(dossier, site -> site.recoitPublic(null))),
    NO_SPACE(dossier -> sites(dossier, site -> site.espaceDedie(false))),
    SPACE_UNKNOWN(dossier -> sites(dossier, site -> site.espaceDedie(null))),
    ONE_POST(dossier -> sites(dossier, site -> site.postesInternet(1))),
    POSTS_UNKNOWN(dossier -> sites(dossier, site -> site.postesInternet(null))),
    NO_PANEL(dossier -> sites(dossier, site -> site.affichageExterieur(false))),
    NO_SLOT(dossier -> dossier.toBuilder().creneaux(List.of()).build()),
    TWO_MORNINGS(dossier -> dossier.toBuilder()
            .creneaux(dossier.creneaux().stream().limit(2).toList())
            .build()),
    A_SHORT_MORNING(dossier -> firstSlot(
            dossier, slot -> slot.toBuilder().fin(slot.debut().plusHours(2)).build())),
    A_SLOT_WITHOUT_END(
            dossier -> firstSlot(dossier, slot -> slot.toBuilder().fin(null).build())),
    NOBODY(dossier -> dossier.toBuilder().personnels(List.of()).build()),
    QUALIFICATION_UNKNOWN(dossier -> dossier.toBuilder()
            .personnels(dossier.personnels().stream()
                    .map(one -> one.toBuilder().qualification(null).build())
                    .toList())
            .build()),
    NO_EVIDENCE(dossier -> dossier.toBuilder().pieces(List.of()).build()),
    EVIDENCE_AGAINST(dossier -> dossier.toBuilder()
            .pieces(Stream.concat(
                            dossier.pieces().stream(),
                            Stream.of(Piece.builder()
                                    .id("plainte")
                                    .dement(List.of("MAI-01"))
                                    .date(LocalDate.of(2026, 6, 2))
                                    .build()))
                    .toList())
            .build());

    private final UnaryOperator<Dossier> change;

    Damage(UnaryOperator<Dossier> change) {
        this.change = change;
    }

    /** {@return the dossier that complies, with this one thing wrong} */
    Dossier dossier() {
        return in(SmallEdition.complete());
    }

    /** {@return {@code dossier} with this wrong too} */
    Dossier in(Dossier dossier) {
        return change.apply(dossier);
    }

    private static Dossier answer(Dossier dossier, String obligation, Reponse answer) {
        Map<String, Reponse> answers = new HashMap<>(dossier.engagements());
        answers.put(obligation, answer);
        return dossier.toBuilder().engagements(answers).build();
    }

    private static Dossier deposit(Dossier dossier, UnaryOperator<Depot.DepotBuilder> change) {
        Depot depot = dossier.depot() == null ? Depot.builder().build() : dossier.depot();
        return dossier.toBuilder()
                .depot(change.apply(depot.toBuilder()).build())
                .build();
    }

    private static Dossier sites(Dossier dossier, UnaryOperator<Site.SiteBuilder> change) {
        return dossier.toBuilder()
                .sites(dossier.sites().stream()
                        .map(site -> change.apply(site.toBuilder()).build())
                        .toList())
                .build();
    }

    private static Dossier firstSlot(Dossier dossier, UnaryOperator<Creneau> change) {
        List<Creneau> slots = new ArrayList<>(dossier.creneaux());
        if (!slots.isEmpty()) {
            slots.set(0, change.apply(slots.get(0)));
        }
        return dossier.toBuilder().creneaux(slots).build();
    }
}
