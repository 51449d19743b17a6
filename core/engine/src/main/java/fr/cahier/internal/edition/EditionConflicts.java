package fr.cahier.internal.edition;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares the days of editions. */
public final class EditionConflicts {

    private final List<Edition> editions;
    private final List<EditionConflict> found = new ArrayList<>();

    private EditionConflicts(List<Edition> editions) {
        this.editions = editions;
    }

    /** {@return the conflicts, by the first day of the later edition} */
    public static List<EditionConflict> of(List<Edition> editions) {
        EditionConflicts all = new EditionConflicts(sorted(editions));
        for (int rank = 1; rank < all.editions.size(); rank++) {
            all.compare(rank);
        }
        return List.copyOf(all.found);
    }

    public static List<Edition> sorted(List<Edition> editions) {
        return editions.stream().sorted(Comparator.comparing(Edition::from)).toList();
    }

    public static String cahier(Edition edition) {
        return edition.id().replaceFirst("/.*", "");
    }

    /** {@return the days of {@code earlier}; without an end, they end where the next edition begins} */
    public static Period period(Edition earlier, Edition later) {
        boolean open = earlier.until() == null && earlier.from().isBefore(later.from());
        return open ? new Period(earlier.from(), later.from().minusDays(1)) : earlier.period();
    }

    /** {@return a free identifier with the year in which the edition begins; empty when it is taken} */
    private String example(int rank) {
        Edition edition = editions.get(rank);
        String free = cahier(edition) + "/" + edition.from().getYear();
        return editions.stream().anyMatch(other -> other.id().equals(free)) ? "" : ", par exemple « " + free + " »";
    }

    private void compare(int rank) {
        Edition earlier = editions.get(rank - 1);
        Edition later = editions.get(rank);
        if (editions.subList(0, rank).stream().anyMatch(other -> other.id().equals(later.id()))) {
            add(
                    later,
                    "identifiant",
                    "deux éditions portent l’identifiant « " + later.id() + " ».",
                    "Donnez-en un autre à l’une des deux" + example(rank) + ".");
        } else if (!cahier(earlier).equals(cahier(later))) {
            add(
                    later,
                    "identifiant",
                    both(earlier, later) + " ne sont pas deux éditions d’un même cahier des charges.",
                    "Écrivez le même mot avant la barre oblique, ou séparez les dossiers.");
        }
        if (!earlier.zone().equals(later.zone())) {
            add(
                    later,
                    "fuseau",
                    both(earlier, later) + " n’ont pas le même fuseau horaire.",
                    "Écrivez « " + earlier.zone() + " » dans les deux.");
        }
        compareDays(earlier, later);
    }

    private void compareDays(Edition earlier, Edition later) {
        Period days = period(earlier, later);
        if (days.overlaps(later.period())) {
            add(
                    later,
                    "en-vigueur",
                    both(earlier, later) + " sont en vigueur le même jour.",
                    later.from().isAfter(earlier.from())
                            ? "Faites finir « " + earlier.id() + " » le "
                                    + FrenchFormat.day(later.from().minusDays(1)) + " au plus tard."
                            : "Changez le premier jour de l’une des deux.");
        } else if (days.until() != null && days.until().plusDays(1).isBefore(later.from())) {
            Period hole = new Period(days.until().plusDays(1), later.from().minusDays(1));
            found.add(new EditionConflict(
                    later,
                    "en-vigueur",
                    "aucune édition n’est en vigueur " + hole + " : un dossier déposé alors ne serait pas jugé.",
                    "Faites commencer « " + later.id() + " » le " + FrenchFormat.day(hole.from()) + ", ou finir « "
                            + earlier.id() + " » le " + FrenchFormat.day(hole.until()) + ", si ce n’est pas voulu.",
                    Severity.WARNING));
        }
    }

    private static String both(Edition earlier, Edition later) {
        return "« " + earlier.id() + " » (" + earlier.period() + ") et « " + later.id() + " » (" + later.period() + ")";
    }

    private void add(Edition later, String key, String message, String advice) {
        found.add(new EditionConflict(later, key, message, advice, Severity.ERROR));
    }
}
