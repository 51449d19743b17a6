package fr.cahier.internal.derive;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Communication.Publicite;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Tarif;
import fr.cahier.facts.Cessation;
import fr.cahier.facts.Cessation.Acte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The acts to which a dossier gives an end, their last day included. One that is over on the day of the deposit is no act
 * any more: it is told apart, and left out of what is counted.
 */
final class Cessations {

    private final LocalDate deposit;
    private final List<Cessation> all = new ArrayList<>(0);

    private Cessations(LocalDate deposit) {
        this.deposit = deposit;
    }

    static List<Cessation> of(Dossier dossier, LocalDate deposit) {
        Cessations cessations = new Cessations(deposit);
        each(dossier.tarifs(), cessations::add);
        each(dossier.communication().publicites(), cessations::add);
        cessations.add(dossier.publics());
        return cessations.all;
    }

    private void add(Tarif tarif) {
        boolean counts = Comptes.isPaid(tarif) || isOver(tarif.jusquAu()) && Comptes.isUnsure(tarif);
        if (tarif.jusquAu() != null && counts) {
            add(Acte.TARIF, tarif.objet(), tarif.jusquAu());
        }
    }

    private void add(Publicite publicite) {
        boolean unsaid = isOver(publicite.jusquAu()) && publicite.taitSaPortee();
        if (publicite.jusquAu() != null && (unsaid || publicite.estPourUnSeul() || publicite.nommeQuelquun())) {
            Acte acte = publicite.nommeQuelquun() ? Acte.PUBLICITE_NOMMEE : Acte.PUBLICITE;
            add(acte, publicite.beneficiaire(), publicite.jusquAu());
        }
    }

    private void add(Publics publics) {
        LocalDate last = publics.restrictionsJusquAu();
        if (last == null) {
            return;
        }
        each(publics.exclusions(), who -> add(Acte.EXCLUSION, who, last));
        each(publics.refuses(), who -> add(Acte.REFUS, who, last));
        if (publics.tranche() != null) {
            all.add(new Cessation(
                    Acte.AGES, publics.tranche(), publics.ageMin(), publics.ageMax(), last, isOver(last)));
        }
    }

    private void add(Acte acte, @Nullable String objet, LocalDate last) {
        all.add(new Cessation(acte, objet, null, null, last, isOver(last)));
    }

    private boolean isOver(@Nullable LocalDate last) {
        return isOver(last, deposit);
    }

    private static boolean isOver(@Nullable LocalDate last, LocalDate deposit) {
        return last != null && last.isBefore(deposit);
    }

    private static <T> void each(@Nullable List<T> elements, Consumer<T> consumer) {
        if (elements != null) {
            elements.forEach(consumer);
        }
    }

    /** {@return {@code dossier} without the acts that are over; the same object where there is none} */
    static Dossier standing(Dossier dossier, LocalDate deposit) {
        List<Tarif> tarifs = standing(dossier.tarifs(), Tarif::jusquAu, deposit);
        List<Publicite> publicites = standing(dossier.communication().publicites(), Publicite::jusquAu, deposit);
        boolean open = isOver(dossier.publics().restrictionsJusquAu(), deposit);
        if (!open
                && tarifs == dossier.tarifs()
                && publicites == dossier.communication().publicites()) {
            return dossier;
        }
        return dossier.toBuilder()
                .tarifs(tarifs)
                .communication(dossier.communication().toBuilder()
                        .publicites(publicites)
                        .build())
                .publics(open ? opened(dossier.publics()) : dossier.publics())
                .build();
    }

    private static <T> @Nullable List<T> standing(
            @Nullable List<T> elements, Function<T, @Nullable LocalDate> last, LocalDate deposit) {
        return elements == null || elements.stream().noneMatch(one -> isOver(last.apply(one), deposit))
                ? elements
                : elements.stream()
                        .filter(one -> !isOver(last.apply(one), deposit))
                        .toList();
    }

    /** What was said of a limit is an answer: there is none any more. */
    private static Publics opened(Publics publics) {
        return publics.toBuilder()
                .exclusions(publics.exclusions() == null ? null : List.of())
                .refuses(publics.refuses() == null ? null : List.of())
                .ages(publics.tranche() == null ? publics.ages() : Ages.ouvert())
                .restrictionsJusquAu(null)
                .build();
    }
}
