package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.facts.Arrivee;
import fr.cahier.internal.derive.Deposits;
import fr.cahier.internal.derive.Timeliness;
import fr.cahier.verdict.InstantFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Remarks on several deposits: which one is judged, why, and what the others are. */
final class DepositRemarks {

    private static final int MAX_TOLD = 20;

    private final InstantFormat format;

    DepositRemarks(InstantFormat format) {
        this.format = format;
    }

    /** {@return one for each deposit, up to a bound; none for an only one} */
    List<String> of(Deposits deposits) {
        if (deposits.all().size() == 1) {
            return List.of();
        }
        Deposits.Entry retained = deposits.retained();
        List<String> remarks = new ArrayList<>();
        remarks.add("Le dossier porte " + FrenchFormat.count(deposits.all().size()) + " dépôts. Celui qui compte est "
                + told(retained) + " : " + why(retained) + ".");
        deposits.all().stream()
                .filter(other -> other != retained)
                .limit(MAX_TOLD)
                .map(other -> "Autre dépôt, qui ne compte pas : " + told(other) + ".")
                .forEach(remarks::add);
        int more = deposits.all().size() - 1 - MAX_TOLD;
        if (more > 0) {
            remarks.add(
                    "Autres dépôts, qui ne comptent pas et ne sont pas détaillés : " + FrenchFormat.count(more) + ".");
        }
        return remarks;
    }

    private static String why(Deposits.Entry retained) {
        Boolean complete = retained.deposit().complet();
        return switch (retained.standing()) {
            case IN_TIME ->
                complete == null
                        ? "le dernier à temps, aucun à temps n’étant dit complet"
                        : complete ? "le dernier complet à temps" : "le dernier à temps, aucun à temps n’étant complet";
            case OPEN -> "aucun n’est à temps sans question, et celui-ci l’est peut-être";
            case LATE -> "le premier, tous étant venus après la limite";
        };
    }

    private String told(Deposits.Entry deposit) {
        String facts = Stream.of(
                        date(deposit.arrival()),
                        deposit.deposit().canal() == null
                                ? null
                                : Lexicon.value(deposit.deposit().canal()),
                        complete(deposit.deposit().complet()),
                        timeliness(deposit.standing()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return "« " + deposit.name() + " » (" + facts + ")";
    }

    private String date(@Nullable Arrivee arrival) {
        return arrival == null || arrival.auPlusTard() == null
                ? "arrivée non datée"
                : "arrivé au plus tard le " + format.told(arrival.auPlusTard());
    }

    private static String complete(@Nullable Boolean complete) {
        return complete == null ? "complet ou non, le dossier ne le dit pas" : complete ? "complet" : "incomplet";
    }

    private static String timeliness(Timeliness timeliness) {
        return switch (timeliness) {
            case IN_TIME -> "à temps";
            case OPEN -> "à temps ou non, la question est ouverte";
            case LATE -> "après la limite";
        };
    }
}
