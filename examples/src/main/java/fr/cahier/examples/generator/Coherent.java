package fr.cahier.examples.generator;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Jeunes;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.Site;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mends what no file may say: a reference to nobody, an interval that ends before it starts, a slot without length. */
final class Coherent {

    private final Set<String> sites;
    private final Set<String> personnels;
    private final Set<String> pieces;

    private Coherent(Dossier dossier) {
        sites = ids(dossier.sites(), Site::id);
        personnels = ids(dossier.personnels(), Personnel::id);
        pieces = ids(dossier.pieces(), Piece::id);
    }

    static Dossier of(Dossier dossier) {
        return new Coherent(dossier).mended(dossier);
    }

    private Dossier mended(Dossier d) {
        return d.toBuilder()
                .depot(depot(d.depot()))
                .depots(each(d.depots(), Coherent::depot))
                .jeunes(jeunes(d.jeunes()))
                .publics(d.publics().toBuilder().ages(ages(d.publics().ages())).build())
                .sites(each(d.sites(), this::site))
                .creneaux(each(d.creneaux(), this::creneau))
                .fermetures(each(d.fermetures(), this::fermeture))
                .pieces(each(d.pieces(), this::piece))
                .personnels(each(d.personnels(), person -> person.toBuilder()
                        .siteId(known(person.siteId(), sites))
                        .build()))
                .declarations(each(d.declarations(), one -> one.toBuilder()
                        .siteId(known(one.siteId(), sites))
                        .personnelId(known(one.personnelId(), personnels))
                        .build()))
                .faits(each(d.faits(), fait -> fait.toBuilder()
                        .siteId(known(fait.siteId(), sites))
                        .personnelId(known(fait.personnelId(), personnels))
                        .build()))
                .build();
    }

    private static <T> Set<String> ids(@Nullable List<T> elements, Function<T, @Nullable String> id) {
        return elements == null
                ? Set.of()
                : elements.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> elements, UnaryOperator<T> mend) {
        return elements == null ? null : elements.stream().map(mend).toList();
    }

    private static @Nullable String known(@Nullable String id, Set<String> ids) {
        return id != null && (ids.contains(id) || id.equals(Values.NOBODY)) ? id : null;
    }

    private static <T extends Comparable<? super T>> boolean reversed(@Nullable T first, @Nullable T last) {
        return first != null && last != null && first.compareTo(last) > 0;
    }

    private static Depot depot(Depot depot) {
        boolean onlyDay = depot.horodatage() != null && depot.horodatage().heure() == null;
        return onlyDay && depot.precision() != Precision.JOUR
                ? depot.toBuilder().precision(null).build()
                : depot;
    }

    private static Jeunes jeunes(Jeunes jeunes) {
        return reversed(jeunes.ageMin(), jeunes.ageMax())
                ? jeunes.toBuilder()
                        .ageMin(jeunes.ageMax())
                        .ageMax(jeunes.ageMin())
                        .build()
                : jeunes;
    }

    private static @Nullable Ages ages(@Nullable Ages ages) {
        return ages != null && reversed(ages.min(), ages.max()) ? Ages.entre(ages.max(), ages.min()) : ages;
    }

    private Site site(Site site) {
        return site.toBuilder().photoEspace(known(site.photoEspace(), pieces)).build();
    }

    private Creneau creneau(Creneau creneau) {
        boolean empty = creneau.debut() != null && creneau.debut().equals(creneau.fin());
        return creneau.toBuilder()
                .siteId(known(creneau.siteId(), sites))
                .fin(empty ? creneau.fin().plusHours(3) : creneau.fin())
                .build();
    }

    private Fermeture fermeture(Fermeture fermeture) {
        boolean reversed = reversed(fermeture.du(), fermeture.au());
        return fermeture.toBuilder()
                .siteId(known(fermeture.siteId(), sites))
                .du(reversed ? fermeture.au() : fermeture.du())
                .au(reversed ? fermeture.du() : fermeture.au())
                .build();
    }

    private Piece piece(Piece piece) {
        return piece.toBuilder()
                .siteId(known(piece.siteId(), sites))
                .personnelId(known(piece.personnelId(), personnels))
                .dement(without(piece.dement(), piece.etablit()))
                .build();
    }

    private static @Nullable List<String> without(@Nullable List<String> belied, @Nullable List<String> supported) {
        return belied == null || supported == null
                ? belied
                : belied.stream().filter(id -> !supported.contains(id)).toList();
    }
}
