package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.Visible;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an edition calls what is not in its obligations. Immutable and thread-safe.
 *
 * @param service who instructs the applications
 * @param label what is granted, with its article, as in “le label”, “l’agrément”
 * @param hoursOf the value of a dossier that stands for the service whose opening hours and fees count; {@link
 *     Service#LABEL} always does
 * @param visit where things are seen on site, in the order of walking in; empty when they are not sorted
 * @param glossary the terms that it explains
 * @since 0.1.0
 */
@PublicApi
public record Voice(Authority service, String label, Service hoursOf, List<Stop> visit, Glossary glossary) {

    /** For editions that say nothing of it. */
    public static final Voice STANDARD = new Voice(
            new Authority("le service", Authority.Gender.MASCULIN),
            "le label",
            Service.LABEL,
            List.of(),
            Glossary.EMPTY);

    /**
     * A stop of the visit on site.
     *
     * @param place in French, as in “À l’entrée”
     * @param facts what is seen there: a section stands for what it holds, a commitment for the obligation that it is about; empty
     *     for all that is seen nowhere else
     */
    public record Stop(String place, List<FactPath> facts) {

        public Stop {
            Objects.requireNonNull(place, "place");
            facts = List.copyOf(facts);
        }

        private boolean shows(Obligation obligation) {
            Stream<String> paths = obligation.paths().stream().map(FactPath::toString);
            return Stream.concat(Stream.of("engagements." + obligation.id()), paths)
                    .anyMatch(asked -> facts.stream().anyMatch(fact -> covers(fact.toString(), asked)));
        }

        private static boolean covers(String section, String path) {
            return path.equals(section) || path.startsWith(section + ".") || path.startsWith(section + "[");
        }
    }

    public Voice {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(hoursOf, "hoursOf");
        Objects.requireNonNull(glossary, "glossary");
        visit = List.copyOf(visit);
        if (Stream.of("le ", "la ", "les ", "l’", "l'").noneMatch(label::startsWith)) {
            throw new RefusedValueException(
                    "« " + Visible.text(label) + " » n’a pas d’article.", "Écrivez par exemple « le label ».");
        }
        if (hoursOf == Service.AUTRE) {
            throw new RefusedValueException(
                    "Les horaires ne peuvent pas être ceux d’une autre activité.",
                    "Écrivez LABEL, ou retirez la ligne.");
        }
        if (visit.stream().filter(stop -> stop.facts().isEmpty()).count() > 1) {
            throw new RefusedValueException(
                    "Deux arrêts de la visite n’ont pas de « faits ».",
                    "Gardez-en un, pour ce qui ne se voit pas ailleurs.");
        }
    }

    /**
     * {@return whether the hours and fees of a service of a dossier count}
     *
     * @param said what the dossier says of whose they are; null, where it says nothing, counts
     */
    public boolean countsHours(@Nullable Service said) {
        return said == null || said == Service.LABEL || said == hoursOf;
    }

    /** {@return for example “du label”, “de l’agrément”, “des labels”} */
    public String ofLabel() {
        return Authority.genitive(label);
    }

    /** {@return the position among the stops of the one where {@code obligation} is seen; 0 when they are not sorted} */
    public int stopOf(Obligation obligation) {
        Objects.requireNonNull(obligation, "obligation");
        int elsewhere = 0;
        for (int index = 0; index < visit.size(); index++) {
            if (visit.get(index).shows(obligation)) {
                return index;
            }
            elsewhere = visit.get(index).facts().isEmpty() ? index : elsewhere;
        }
        return elsewhere;
    }
}
