package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Says in French what the elements that a computation counts have to say. */
final class FilterWords {

    /** The length of "2026-01-31". */
    private static final int DAY = 10;

    private final Edition edition;

    FilterWords(Edition edition) {
        this.edition = edition;
    }

    /** {@return for example ", où « date de la convention » tombe dans les 12 mois qui finissent au dépôt"} */
    String of(Computation computation) {
        return told(", où ", computation, computation.where())
                + told(", dont on attend que ", computation, computation.must());
    }

    private String told(String before, Computation computation, List<Filter> filters) {
        return filters.isEmpty()
                ? ""
                : filters.stream()
                        .map(filter -> "« " + field(computation, filter.field()) + " » " + words(filter))
                        .collect(Collectors.joining(" et ", before, ""));
    }

    /** {@return what people call the field of a declared fact; its own name in a list of the dossier} */
    private String field(Computation computation, String field) {
        return computation.of().stream()
                .filter(path -> path.factKey() != null)
                .flatMap(path -> edition.facts().values().stream()
                        .filter(fact -> fact.recordKey().equals(record(path.factKey()))))
                .filter(fact -> field.equals("valeur") || fact.key().endsWith("." + field))
                .map(DeclaredFact::fieldLabel)
                .findFirst()
                .orElse(field);
    }

    private static String record(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private String words(Filter filter) {
        String values = filter.values().stream().map(this::value).collect(Collectors.joining(", "));
        return switch (filter.test()) {
            case EGAL -> "est " + values;
            case PARMI -> "est l’un de : " + values;
            case AU_MOINS -> "est au moins " + values;
            case AU_PLUS -> "est au plus " + values;
            case AVANT -> "est avant " + values;
            case APRES -> "est après " + values;
            case DEPUIS ->
                Filter.threshold(filter.values().get(0)) == null
                        ? "tombe dans les " + values + " qui finissent au dépôt"
                        : "tombe dans la durée que dit " + values + ", et qui finit au dépôt";
            case DIT -> values.equals("oui") ? "est dit" : "n’est pas dit";
        };
    }

    private String value(String written) {
        String code = Filter.threshold(written);
        Threshold threshold = code == null ? null : edition.thresholds().get(code);
        if (threshold != null) {
            return "le seuil « " + threshold.title() + " »";
        }
        if (written.equals(Filter.DEPOSIT)) {
            return "le jour du dépôt";
        }
        boolean day = written.length() == DAY && written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return day ? "le " + FrenchFormat.day(LocalDate.parse(written)) : written;
    }
}
