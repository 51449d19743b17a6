package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Declaration;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Portefeuille.MembreDeDroit;
import fr.cahier.dossier.Site;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "Néant" where an element is named: it refers to nothing unless an element is called so; an element called so, of which nothing
 * is said and to which nothing refers, is none. Lists inside a row that are empty say nothing of their own.
 */
final class Nobody {

    private Nobody() {}

    /** {@return the dossier without references to nobody} */
    static Dossier unnamed(Dossier d) {
        Set<String> sites = names(d.sites(), Site::id);
        Set<String> people = names(d.personnels(), Personnel::id);
        Set<String> pieces = names(d.pieces(), Piece::id);
        return d.toBuilder()
                .sites(each(d.sites(), site -> site.toBuilder()
                        .photoEspace(named(site.photoEspace(), pieces))
                        .build()))
                .creneaux(each(d.creneaux(), slot -> slot.toBuilder()
                        .siteId(named(slot.siteId(), sites))
                        .build()))
                .fermetures(each(d.fermetures(), closing -> closing.toBuilder()
                        .siteId(named(closing.siteId(), sites))
                        .build()))
                .personnels(each(d.personnels(), person -> person.toBuilder()
                        .siteId(named(person.siteId(), sites))
                        .build()))
                .pieces(each(d.pieces(), piece -> piece.toBuilder()
                        .siteId(named(piece.siteId(), sites))
                        .personnelId(named(piece.personnelId(), people))
                        .build()))
                .faits(each(d.faits(), fact -> fact.toBuilder()
                        .siteId(named(fact.siteId(), sites))
                        .build()))
                .declarations(each(d.declarations(), one -> one.toBuilder()
                        .siteId(named(one.siteId(), sites))
                        .personnelId(named(one.personnelId(), people))
                        .build()))
                .build();
    }

    private static @Nullable String named(@Nullable String id, Set<String> given) {
        return id == null || Blanks.blank(id) && !given.contains(id) ? null : id;
    }

    /** {@return the dossier with empty rows in the place of elements of which nothing is said} */
    static Dossier dropped(Dossier d, Dossier written) {
        Set<String> used = used(written);
        return d.toBuilder()
                .depots(rows(
                        d.depots(),
                        Filed.NOTHING,
                        deposit -> isNobody(deposit.id(), used)
                                && deposit.toBuilder().id(null).build().equals(Filed.NOTHING)))
                .sites(rows(
                        d.sites(),
                        Site.builder().build(),
                        site -> isNobody(site.id(), used)
                                && site.toBuilder().id(null).build().equals(Blanks.NO_SITE)))
                .personnels(rows(
                        d.personnels(),
                        Blanks.NOBODY,
                        person -> isNobody(person.id(), used)
                                && isEmpty(person.professionnalisations())
                                && person.toBuilder()
                                        .id(null)
                                        .professionnalisations(null)
                                        .build()
                                        .equals(Blanks.NOBODY)))
                .pieces(rows(
                        d.pieces(),
                        Piece.builder().build(),
                        piece -> isNobody(piece.id(), used)
                                && isEmpty(piece.etablit())
                                && isEmpty(piece.dement())
                                && piece.toBuilder()
                                        .id(null)
                                        .etablit(null)
                                        .dement(null)
                                        .build()
                                        .equals(Piece.builder().build())))
                .faits(rows(
                        d.faits(),
                        Fait.builder().build(),
                        fact -> fact.cle() != null
                                && fact.cle().isBlank()
                                && fact.toBuilder()
                                        .cle(null)
                                        .build()
                                        .equals(Fait.builder().build())))
                .declarations(rows(
                        d.declarations(),
                        Declaration.builder().build(),
                        one -> isEmpty(one.faits())
                                && one.toBuilder()
                                        .faits(null)
                                        .build()
                                        .equals(Declaration.builder().build())))
                .portefeuille(d.portefeuille().toBuilder()
                        .membresDeDroit(rows(
                                d.portefeuille().membresDeDroit(),
                                MembreDeDroit.builder().build(),
                                member -> isEmpty(member.territoire())))
                        .build())
                .build();
    }

    private static boolean isNobody(@Nullable String id, Set<String> used) {
        return id == null || Blanks.blank(id) && !used.contains(id);
    }

    private static boolean isEmpty(@Nullable Collection<?> list) {
        return list == null || list.isEmpty();
    }

    private static Set<String> used(Dossier d) {
        return Stream.of(
                        names(d.sites(), Site::photoEspace),
                        names(d.creneaux(), slot -> slot.siteId()),
                        names(d.fermetures(), closing -> closing.siteId()),
                        names(d.personnels(), Personnel::siteId),
                        names(d.pieces(), Piece::siteId),
                        names(d.pieces(), Piece::personnelId),
                        names(d.declarations(), Declaration::siteId),
                        names(d.declarations(), Declaration::personnelId),
                        names(d.faits(), Fait::siteId))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> names(@Nullable List<T> rows, Function<T, @Nullable String> name) {
        return rows == null
                ? Set.of()
                : rows.stream().map(name).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> rows, Function<T, T> change) {
        return rows == null ? null : rows.stream().map(change).toList();
    }

    private static <T> @Nullable List<T> rows(@Nullable List<T> rows, T nothing, Predicate<T> saysNothing) {
        if (rows == null || rows.isEmpty()) {
            return rows;
        }
        List<T> after = each(rows, row -> saysNothing.test(row) ? nothing : row);
        return after.stream().allMatch(nothing::equals) ? null : after;
    }
}
