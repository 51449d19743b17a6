package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.compute.Column.Kind;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Function;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a function is given. */
final class FunctionCheck {

    private FunctionCheck() {}

    /** @throws RefusedValueException when a key is missing, or does not go with the function */
    static void checkKeys(Computation computation) {
        Function function = computation.function();
        boolean between = function.isBetween();
        refuseUnless(
                between == computation.of().isEmpty(),
                between ? "« de » ne va pas avec cette fonction." : "le calcul ne dit pas « de » quoi.",
                between ? "Écrivez « du » et « au »." : "Écrivez par exemple de: [creneaux].");
        refuseUnless(
                between != (computation.from() == null && computation.to() == null),
                between ? "le calcul ne dit ni « du » ni « au »." : "« du » et « au » ne vont pas avec cette fonction.",
                between ? "Écrivez l’un des deux ; l’autre est le dépôt." : "Retirez ces clés.");
        refuseUnless(
                !between || !Objects.equals(end(computation.from()), end(computation.to())),
                "« du » et « au » sont le même moment : le calcul vaudrait toujours 0.",
                "Nommez-en deux ; celui que vous n’écrivez pas est le dépôt.");
        refuseTwice(computation.of());
        refuseTwice(computation.over());
        refuseUnless(
                (function == Function.PART) != computation.over().isEmpty(),
                function == Function.PART ? "le calcul ne dit pas « sur » quoi." : "« sur » ne va qu’avec « part ».",
                function == Function.PART ? "Écrivez par exemple sur: [faits.budget]." : "Retirez cette clé.");
        refuseUnless(
                function.isTruth() != computation.must().isEmpty(),
                function.isTruth()
                        ? "le calcul ne dit pas ce que les éléments « verifient »."
                        : "« verifient » ne va qu’avec « tous » et « au-moins ».",
                function.isTruth()
                        ? "Écrivez par exemple verifient: [{ champ: convention, dit: oui }]."
                        : "Retirez cette clé, ou écrivez « ou ».");
        refuseUnless(
                (function == Function.AU_MOINS) == (computation.enough() > 0),
                function == Function.AU_MOINS
                        ? "le calcul ne dit pas « combien » d’éléments il faut."
                        : "« combien » ne va qu’avec « au-moins ».",
                function == Function.AU_MOINS ? "Écrivez par exemple combien: 2." : "Retirez cette clé.");
    }

    /** {@return the path to one end; null for the deposit, whether it is written or not} */
    private static @Nullable FactPath end(@Nullable FactPath path) {
        return path == null || path.toString().equals(Computation.Filter.DEPOSIT) ? null : path;
    }

    private static void refuseTwice(List<FactPath> paths) {
        Set<FactPath> seen = new HashSet<>();
        paths.forEach(path -> refuseUnless(
                seen.add(path), "« " + path + " » est compté deux fois.", "Écrivez-le une fois dans la liste."));
    }

    /** @throws RefusedValueException when {@code path} leads to no day, or to no moment, as the function takes them */
    static void checkEnd(Operand operand, FactPath path, Computation computation) {
        if (!computation.function().isBetweenMoments()) {
            refuseUnless(
                    operand.kind() == Kind.DAY,
                    "« " + path + " » n’est pas une date.",
                    "Nommez une date, ou « depot » pour le jour du dépôt.");
            return;
        }
        refuseUnless(
                operand.kind() == Kind.INSTANT || operand.kind() == Kind.HOUR,
                "« " + path + " » n’a pas d’heure.",
                "Nommez une heure, une date avec son heure, ou « depot » pour le moment du dépôt ; entre deux jours,"
                        + " écrivez fonction: jours-entre.");
    }

    /** @throws RefusedValueException when one is a time of day and the other is not */
    static void checkEnds(PreparedComputation prepared) {
        refuseUnless(
                !prepared.computation().function().isBetweenMoments()
                        || isHour(prepared.from()) == isHour(prepared.to()),
                "« du » et « au » ne se comparent pas : l’un est une heure de la journée, l’autre un moment daté.",
                "Nommez deux heures, ou deux dates avec leur heure.");
    }

    private static boolean isHour(@Nullable Operand end) {
        return end != null && end.kind() == Kind.HOUR;
    }

    private static void refuseUnless(boolean holds, String message, String advice) {
        if (!holds) {
            throw new RefusedValueException(message, advice);
        }
    }

    /** @throws RefusedValueException when the function takes nothing of the kind */
    static void checkKind(Operand operand, Computation computation) {
        Function function = computation.function();
        switch (function) {
            case SOMME, MINIMUM, MAXIMUM, PART ->
                refuseUnless(
                        operand.kind() == Kind.NUMBER,
                        "« " + name(operand) + " » n’est pas un nombre.",
                        "Nommez un nombre de chaque élément, ou écrivez fonction: nombre.");
            case PREMIERE_DATE, DERNIERE_DATE ->
                refuseUnless(
                        operand.kind() == Kind.DAY,
                        "« " + name(operand) + " » n’est pas une date.",
                        "Nommez une date.");
            case DUREE, JOURS_OUVERTS ->
                refuseUnless(
                        operand instanceof RowOperand rows
                                && rows.source().name().equals(Slots.LIST)
                                && computation.of().size() == 1,
                        "cette fonction ne lit que des créneaux.",
                        "Écrivez de: [" + Slots.LIST + "].");
            case NOMBRE_DISTINCT ->
                refuseUnless(
                        operand instanceof RowOperand rows && rows.column() != null,
                        "« " + name(operand) + " » n’est pas une valeur.",
                        "Nommez une valeur de chaque élément.");
            case NOMBRE, TOUS, AU_MOINS ->
                refuseUnless(
                        operand instanceof RowOperand rows
                                && !(rows.source() instanceof SectionSource)
                                && (function == Function.NOMBRE
                                        || computation.of().size() == 1),
                        "« " + name(operand) + " » n’a pas d’éléments.",
                        "Nommez une liste du dossier, ou un fait qui se répète.");
            case ANNEES_ENTRE, MOIS_ENTRE, JOURS_ENTRE, HEURES_ENTRE, MINUTES_ENTRE ->
                throw new IllegalStateException(computation.code());
        }
    }

    private static String name(Operand operand) {
        if (operand instanceof ComputedOperand computed) {
            return FactPath.COMPUTATIONS + computed.computation().code();
        }
        RowOperand rows = (RowOperand) operand;
        return rows.column() == null ? rows.source().name() : rows.column().path();
    }
}
