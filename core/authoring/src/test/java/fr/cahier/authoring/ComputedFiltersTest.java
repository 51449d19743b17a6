package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.facts.Calcul;
import fr.cahier.facts.Calcul.Entree;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter compares with what is written, with a threshold as it holds, or with the deposit; and never in vain. */
class ComputedFiltersTest {

    private static final String THRESHOLDS = """
            seuils:
              - { code: assez, libelle: "Assez", unite: jours, rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", nombre: 2 }, { du: "2027-01-01", nombre: 4 }] }
              - { code: trop, libelle: "Trop", unite: heures, rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", nombre: 3 }] }
              - { code: un-an, libelle: "Un an avant", rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", jour: "12 mois avant le dépôt" }] }
              - { code: duree, libelle: "Durée", unite: ans, rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", nombre: 1 }] }
              - { code: soir, libelle: "Le soir", rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", heure: "18:00" }] }
              - { code: cloture, libelle: "Clôture", rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", instant: "2026-03-31T12:00:00+02:00" }] }
              - { code: statuts, libelle: "Statuts", rubrique: "Essai", lignes: "2", valeurs: [{ du: "2026-01-01", liste: ["public", "mixte"] }] }
            """;

    private static final String FACTS = """
            faits:
              - cle: operateur
                libelle: "Opérateur"
                champs:
                  - { cle: convention, libelle: "date de la convention", genre: date }
                  - { cle: visite, libelle: "visite", genre: instant }
                  - { cle: statut, libelle: "statut", genre: choix, valeurs: [public, prive, mixte] }
                  - { cle: jours, libelle: "jours de présence", genre: nombre, unite: jours, au-moins: 0, au-plus: 7 }
            calculs:
              - code: essai
                libelle: "Essai"
            """;

    @TempDir
    Path temporary;

    private Folder folder(String form) {
        return Folder.minimal(newFolder())
                .replace("cahier.yaml", "seuils:\n", THRESHOLDS)
                .replace(
                        "cahier.yaml",
                        "formulations:",
                        FACTS + form.stripTrailing().indent(4) + "formulations:");
    }

    private Path newFolder() {
        try {
            return Files.createTempDirectory(temporary, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counting(String filter) {
        return "fonction: nombre\nde: [faits.operateur]\nou: [" + filter + "]";
    }

    private Calcul result(String form, Dossier dossier) {
        Edition edition = EditionFolder.load(folder(form).path()).edition();
        return FactDeriver.facts(dossier, edition, FactDeriver.dayOf(dossier, edition)).stream()
                .filter(Calcul.class::isInstance)
                .map(Calcul.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Dossier dossier(String deposit, Fait... facts) {
        return Dossier.builder()
                .depot(Depot.builder()
                        .horodatage(deposit == null ? null : Horodatage.lire(deposit))
                        .build())
                .faits(List.of(facts))
                .build();
    }

    private static Fait convention(String name, String day) {
        return Fait.builder()
                .cle("operateur.convention")
                .element(name)
                .date(LocalDate.parse(day))
                .build();
    }

    private static Fait visit(String name, String stamp) {
        return Fait.builder()
                .cle("operateur.visite")
                .element(name)
                .horodatage(Horodatage.lire(stamp))
                .build();
    }

    private static Fait days(String name, int days) {
        return Fait.builder()
                .cle("operateur.jours")
                .element(name)
                .nombre(BigDecimal.valueOf(days))
                .build();
    }

    private static void isCounted(Calcul result, int least, int most) {
        assertThat(List.of(result.auMoins(), result.auPlus()))
                .containsExactly(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    @Test
    void a_threshold_counts_as_it_holds_on_the_day_of_the_deposit() {
        String enough = counting("{ champ: jours, au-moins: seuils.assez }");
        Fait[] facts = {days("a", 1), days("b", 2), days("c", 4)};
        isCounted(result(enough, dossier("2026-12-31T10:00:00+01:00", facts)), 2, 2);
        isCounted(result(enough, dossier("2027-01-01T10:00:00+01:00", facts)), 1, 1);
    }

    @Test
    void a_day_of_a_threshold_follows_the_deposit() {
        String within = counting("{ champ: convention, au-moins: seuils.un-an, au-plus: depot }");
        Fait[] facts = {
            convention("a", "2025-03-30"),
            convention("b", "2025-03-31"),
            convention("c", "2026-03-31"),
            convention("d", "2026-04-01")
        };
        isCounted(result(within, dossier("2026-03-31T10:00:00+02:00", facts)), 2, 2);
        String since = counting("{ champ: convention, depuis: seuils.duree }");
        isCounted(result(since, dossier("2026-03-31T10:00:00+02:00", facts)), 2, 2);
    }

    @Test
    void the_deposit_is_told_where_it_decides_and_asked_for_where_nothing_dates_it() {
        String before = counting("{ champ: convention, avant: depot }");
        Fait a = convention("a", "2025-03-30");
        Calcul dated = result(before, dossier("2026-03-31T10:00:00+02:00", a, convention("b", "2026-03-31")));
        isCounted(dated, 1, 1);
        assertThat(dated.entrees().lues())
                .extracting(Entree::pointeur)
                .containsExactly("/faits/0/date", "/depot/horodatage", "/faits/1/date");

        Calcul undated = result(before, dossier(null, a));
        isCounted(undated, 0, 1);
        assertThat(undated.entrees().lues())
                .filteredOn(entry -> entry.valeur() == null)
                .extracting(Entree::pointeur)
                .containsExactly("/depot/horodatage");
    }

    @Test
    void a_deposit_among_several_is_the_one_that_counts() {
        Depot early = Depot.builder()
                .complet(false)
                .horodatage(Horodatage.lire("2026-02-01T10:00:00+01:00"))
                .build();
        Depot complete = Depot.builder()
                .complet(true)
                .horodatage(Horodatage.lire("2026-03-01T10:00:00+01:00"))
                .build();
        Dossier dossier = Dossier.builder()
                .depots(List.of(complete, early))
                .faits(List.of(convention("a", "2026-02-15")))
                .build();
        Calcul counted = result(counting("{ champ: convention, au-plus: depot }"), dossier);
        isCounted(counted, 1, 1);
        assertThat(counted.entrees().lues()).extracting(Entree::pointeur).contains("/depots/0/horodatage");

        Calcul distinct = result("fonction: nombre-distinct\nde: [depot.complet]", dossier);
        assertThat(distinct.entrees().lues())
                .extracting(Entree::pointeur, Entree::valeur)
                .containsExactly(tuple("/depots/0/complet", true));
    }

    @Test
    void an_instant_is_compared_with_an_instant_or_by_its_day() {
        Fait[] facts = {
            visit("a", "2026-03-31T11:59:00+02:00"),
            visit("b", "2026-03-31T12:00:00"),
            visit("c", "2026-03-31T23:30:00+00:00")
        };
        Dossier dossier = dossier("2026-04-10T10:00:00+02:00", facts);
        isCounted(result(counting("{ champ: visite, avant: seuils.cloture }"), dossier), 1, 1);
        isCounted(result(counting("{ champ: visite, au-plus: \"2026-03-31T12:00:00+02:00\" }"), dossier), 2, 2);
        isCounted(result(counting("{ champ: visite, au-plus: \"2026-03-31\" }"), dossier), 2, 2);
        isCounted(result(counting("{ champ: visite, depuis: 1 mois }"), dossier), 3, 3);
    }

    @Test
    void the_time_of_a_slot_is_compared_with_an_hour() {
        Dossier dossier = dossier("2026-03-31T10:00:00+02:00").toBuilder()
                .creneaux(List.of(slot("17:59"), slot("18:00"), slot(null)))
                .build();
        String late = "fonction: nombre\nde: [creneaux]\nou: [{ champ: fin, au-moins: %s }]";
        isCounted(result(late.formatted("\"18:00\""), dossier), 1, 2);
        isCounted(result(late.formatted("seuils.soir"), dossier), 1, 2);
    }

    private static Creneau slot(String until) {
        return Creneau.builder()
                .jour(1)
                .debut(LocalTime.of(9, 0))
                .fin(until == null ? null : LocalTime.parse(until))
                .build();
    }

    @Test
    void a_list_of_texts_gives_all_of_them() {
        String among = counting("{ champ: statut, parmi: [seuils.statuts] }");
        Fait a = Fait.builder()
                .cle("operateur.statut")
                .element("a")
                .texte("mixte")
                .build();
        Fait b = a.toBuilder().element("b").texte("prive").build();
        isCounted(result(among, dossier("2026-03-31T10:00:00+02:00", a, b)), 1, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { champ: jours, au-moins: seuils.asser } | l’édition ne déclare aucun seuil « asser ». Vouliez-vous écrire « assez » ?
            { champ: jours, au-moins: seuils.trop } | se dit en jours, et le seuil « trop » en heures. Déclarez les deux dans la même unité.
            { champ: jours, au-moins: seuils.soir } | se compare à un nombre, et le seuil « soir » n’en porte pas.
            { champ: convention, avant: seuils.soir } | se compare à un jour, et le seuil « soir » n’en porte pas.
            { champ: convention, depuis: seuils.assez } | n’est pas un nombre entier de mois ou d’années
            { champ: convention, avant: depo } | « depo » n’est pas une date. Écrivez par exemple "2026-01-31", seuils.CODE ou depot.
            { champ: visite, avant: "12:00" } | n’est ni une date, ni une date avec son heure et son décalage.
            { champ: statut, egal: seuils.statuts } | se compare à un texte, et le seuil « statuts » n’en porte pas.
            { champ: jours, au-moins: 5, au-plus: 3 } | aucune valeur de « faits.operateur.jours » ne remplit « au-moins: 5 » et « au-plus: 3 » : rien ne compterait jamais. Corrigez l’une de ces conditions, ou retirez-en une.
            { champ: jours, au-moins: 3 }, { champ: statut, egal: public }, { champ: jours, au-plus: 2 } | ne remplit « au-moins: 3 » et « au-plus: 2 »
            { champ: jours, au-moins: seuils.assez, au-plus: 3 } | ne remplit « au-moins: seuils.assez » et « au-plus: 3 » pour un dépôt du 1er janvier 2027 ou d’après
            { champ: statut, egal: public }, { champ: statut, egal: prive } | ne remplit « egal: public » et « egal: prive »
            { champ: statut, parmi: [public, prive] }, { champ: statut, egal: mixte } | ne remplit
            { champ: convention, avant: depot }, { champ: convention, au-moins: depot } | ne remplit « avant: depot » et « au-moins: depot »
            { champ: convention, avant: seuils.un-an, depuis: 12 mois } | ne remplit
            { champ: convention, apres: "2026-01-01", avant: "2026-01-02" } | ne remplit
            { champ: visite, apres: seuils.cloture, avant: "2026-03-31" } | ne remplit
            { champ: jours, dit: non, au-moins: 2 } | ne remplit « au-moins: 2 » et « dit: non »
            """)
    void what_means_nothing_or_is_never_met_is_refused_at_its_place(String filters, String message) {
        assertThat(folder(counting(filters)).refusal().getMessage())
                .as(filters)
                .contains(message)
                .containsPattern("cahier[.]yaml:[0-9]+:[0-9]+ : ");
    }

    @Test
    void what_counts_and_what_it_has_to_satisfy_may_not_contradict_each_other() {
        String all = "fonction: tous\nde: [faits.operateur]\nou: [{ champ: statut, egal: public }]\n"
                + "verifient: [{ champ: statut, egal: prive }]";
        assertThat(folder(all).refusal().getMessage()).contains("ne remplit « egal: public » et « egal: prive »");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { champ: jours, au-moins: 3, au-plus: 3 }
            { champ: convention, apres: "2026-01-01", avant: "2026-01-03" }
            { champ: convention, au-moins: "2031-01-01", au-plus: depot }
            { champ: convention, au-moins: seuils.un-an, avant: depot }
            { champ: visite, apres: seuils.cloture, au-plus: "2026-03-31" }
            { champ: convention, dit: non }
            { champ: statut, parmi: [public, prive] }, { champ: statut, parmi: [prive, mixte] }
            """)
    void what_some_value_satisfies_is_read(String filters) {
        assertThat(EditionFolder.load(folder(counting(filters)).path())
                        .edition()
                        .computations())
                .containsKey("essai");
    }

    @Test
    void a_threshold_that_only_a_filter_names_is_used() {
        Folder folder = folder(counting("{ champ: jours, au-moins: seuils.assez }"));
        assertThat(FolderCheck.reading(folder.path()).diagnostics())
                .filteredOn(issue -> issue.message().contains("n’emploie ce seuil"))
                .extracting(RuleIssue::subject)
                .contains("soir")
                .doesNotContain("assez");
    }
}
