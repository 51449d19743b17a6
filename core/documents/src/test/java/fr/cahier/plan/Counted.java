package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Tarif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One result of {@link CountingEdition} that is not enough, in a dossier that complied; and the edits that mend it. */
enum Counted {
    A_SUM_TOO_SMALL(numbers("operateur.jours", "1", "1", "1")),
    A_SUM_THAT_NO_INPUT_REACHES(numbers("operateur.jours", "0", "0", "0")),
    A_COUNT_TOO_SMALL(without("logement")),
    NO_ELEMENT(without("emploi", "logement", "santé")),
    TOO_EARLY_FOR_A_THRESHOLD(rows("operateur.convention", row -> row.date(LocalDate.of(2024, 3, 30)))),
    TOO_LATE_FOR_AN_INSTANT(rows("visite.debut", row -> row.horodatage(Horodatage.lire("2026-02-28T18:01")))),
    TOO_EARLY_IN_THE_DAY(slots(slot ->
            slot.toBuilder().debut(LocalTime.of(8, 0)).fin(LocalTime.of(12, 59)).build())),
    TOO_OLD_FOR_A_PERIOD(rows("operateur.convention", row -> row.date(LocalDate.of(2023, 3, 30)))),
    TOO_FEW_HOURS_BEFORE_THE_DEPOSIT(rows("preavis", row -> row.horodatage(Horodatage.lire("2026-03-30T10:00")))),
    TOO_SHORT_A_VISIT(rows("visite.fin", row -> row.horodatage(Horodatage.lire("2026-02-28T18:30")))),
    AN_UNSAID_VISIT(dossier -> dossier.toBuilder()
            .faits(dossier.faits().stream()
                    .filter(row -> !row.cle().startsWith("visite"))
                    .toList())
            .build()),
    A_SLOT_TOO_SHORT(dossier -> dossier.toBuilder()
            .creneaux(Stream.concat(dossier.creneaux().stream(), Stream.of(slot(5, "15:00", "16:00")))
                    .toList())
            .build()),
    NONE_SAID(dossier -> without("emploi", "logement", "santé")
            .andThen(fewer -> fewer.toBuilder()
                    .faits(Stream.concat(
                                    fewer.faits().stream(),
                                    Stream.of(Fait.builder()
                                            .cle("operateur")
                                            .vrai(false)
                                            .build()))
                            .toList())
                    .build())
            .apply(dossier)),
    A_COUNT_TOO_GREAT(dossier -> dossier.toBuilder()
            .tarifs(List.of(
                    Tarif.builder().objet("Cotisation").build(),
                    Tarif.builder().objet("Adhésion").build()))
            .build()),
    TOO_FEW_PERSONS(dossier ->
            dossier.toBuilder().personnels(dossier.personnels().subList(0, 1)).build()),
    ALL_THE_SAME(rows("operateur.statut", row -> row.texte("public"))),
    A_MINIMUM_TOO_SMALL(numbers("formation.heures", "3", "3")),
    A_MAXIMUM_TOO_GREAT(numbers("operateur.jours", "7", "6", "5")),
    TOO_FEW_HOURS(slots(slot -> slot.toBuilder().fin(LocalTime.of(12, 0)).build())),
    NO_SLOT(dossier -> dossier.toBuilder().creneaux(List.of()).build()),
    TOO_FEW_DAYS(slots(Counted::onThreeDays)),
    TOO_MANY_HOURS(slots(slot -> slot.toBuilder().fin(LocalTime.of(21, 0)).build())),
    TOO_MANY_DAYS(dossier -> dossier.toBuilder()
            .creneaux(Stream.concat(dossier.creneaux().stream(), Stream.of(slot(6, "09:00", "12:00")))
                    .toList())
            .build()),
    A_SHARE_TOO_SMALL(rows("budget-accueil", row -> row.nombre(BigDecimal.TEN))),
    TOO_FEW_YEARS(rows("ouverture", row -> row.date(LocalDate.of(2025, 1, 15)))),
    TOO_MANY_MONTHS(rows("operateur.convention", row -> row.date(LocalDate.of(2022, 1, 15)))),
    TOO_FEW_DAYS_BETWEEN(rows("annonce", row -> row.date(LocalDate.of(2024, 1, 10)))),
    A_FIRST_DAY_TOO_LATE(rows("operateur.convention", row -> row.date(LocalDate.of(2025, 6, 15)))),
    A_LAST_DAY_TOO_EARLY(rows("formation.jour", row -> row.date(LocalDate.of(2024, 6, 15)))),
    NOT_ALL(rows("operateur.charte", row -> row.vrai(false))),
    NOT_ENOUGH_OF_THEM(numbers("operateur.jours", "5", "1", "1"));

    private final UnaryOperator<Dossier> change;

    Counted(UnaryOperator<Dossier> change) {
        this.change = change;
    }

    Dossier dossier() {
        return change.apply(complete());
    }

    static Dossier complete() {
        return Dossier.builder()
                .depot(Depot.builder()
                        .horodatage(Horodatage.lire("2026-03-31T10:00:00+02:00"))
                        .build())
                .engagements(Map.of("global", Reponse.OUI))
                .sites(List.of(Site.builder().id("S1").recoitPublic(true).build()))
                .personnels(List.of(
                        Personnel.builder().id("P1").build(),
                        Personnel.builder().id("P2").build()))
                .tarifs(List.of(Tarif.builder().objet("Cotisation").build()))
                .creneaux(IntStream.rangeClosed(1, 5)
                        .mapToObj(day -> slot(day, "09:00", "13:00"))
                        .toList())
                .faits(facts())
                .build();
    }

    private static List<Fait> facts() {
        List<Fait> facts = new ArrayList<>();
        facts.add(number("budget", null, "10000"));
        facts.add(number("budget-accueil", null, "1000"));
        facts.add(day("ouverture", null, "2024-01-15"));
        facts.add(day("annonce", null, "2023-12-01"));
        facts.add(Fait.builder()
                .cle("visite.debut")
                .element("1")
                .horodatage(Horodatage.lire("2026-02-28T18:00"))
                .build());
        facts.add(Fait.builder()
                .cle("visite.fin")
                .element("1")
                .horodatage(Horodatage.lire("2026-02-28T19:00"))
                .build());
        facts.add(Fait.builder()
                .cle("preavis")
                .horodatage(Horodatage.lire("2026-03-28T09:00"))
                .build());
        facts.addAll(operator("emploi", "public", "2024-05-02", "3"));
        facts.addAll(operator("logement", "public", "2024-06-03", "2"));
        facts.addAll(operator("santé", "privé", "2024-07-01", "1"));
        for (String person : List.of("P1", "P2")) {
            facts.add(day("formation.jour", "1", "2025-11-03").toBuilder()
                    .personnelId(person)
                    .build());
            facts.add(number("formation.heures", "1", "14").toBuilder()
                    .personnelId(person)
                    .build());
        }
        return facts;
    }

    private static List<Fait> operator(String name, String status, String signed, String days) {
        return List.of(
                text("operateur.nom", name, "Opérateur " + name),
                text("operateur.statut", name, status),
                day("operateur.convention", name, signed),
                number("operateur.jours", name, days),
                Fait.builder().cle("operateur.charte").element(name).vrai(true).build());
    }

    private static Fait number(String key, @Nullable String element, String number) {
        return Fait.builder()
                .cle(key)
                .element(element)
                .nombre(new BigDecimal(number))
                .build();
    }

    private static Fait day(String key, @Nullable String element, String day) {
        return Fait.builder()
                .cle(key)
                .element(element)
                .date(LocalDate.parse(day))
                .build();
    }

    private static Fait text(String key, @Nullable String element, String text) {
        return Fait.builder().cle(key).element(element).texte(text).build();
    }

    private static Creneau slot(int day, String from, String until) {
        return Creneau.builder()
                .siteId("S1")
                .jour(day)
                .debut(LocalTime.parse(from))
                .fin(LocalTime.parse(until))
                .surRdv(false)
                .build();
    }

    private static Creneau onThreeDays(Creneau slot) {
        int day = Math.min(3, slot.jour());
        return slot.toBuilder()
                .jour(day)
                .debut(day == slot.jour() ? slot.debut() : LocalTime.of(slot.jour(), 0))
                .fin(LocalTime.of(17, 0))
                .build();
    }

    /** {@return a change that says {@code values}, one for each row of that key} */
    private static UnaryOperator<Dossier> numbers(String key, String... values) {
        return dossier -> {
            Iterator<String> next = List.of(values).iterator();
            return rows(key, row -> row.nombre(new BigDecimal(next.next()))).apply(dossier);
        };
    }

    private static UnaryOperator<Dossier> rows(String key, UnaryOperator<Fait.FaitBuilder> changed) {
        return dossier -> dossier.toBuilder()
                .faits(dossier.faits().stream()
                        .map(row -> row.cle().equals(key)
                                ? changed.apply(row.toBuilder()).build()
                                : row)
                        .toList())
                .build();
    }

    private static UnaryOperator<Dossier> slots(UnaryOperator<Creneau> changed) {
        return dossier -> dossier.toBuilder()
                .creneaux(dossier.creneaux().stream().map(changed).toList())
                .build();
    }

    private static UnaryOperator<Dossier> without(String... elements) {
        List<String> gone = List.of(elements);
        return dossier -> dossier.toBuilder()
                .faits(dossier.faits().stream()
                        .filter(row -> row.element() == null || !gone.contains(row.element()))
                        .toList())
                .build();
    }
}
