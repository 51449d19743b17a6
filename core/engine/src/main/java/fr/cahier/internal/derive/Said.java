package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Service;
import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.DeclaredFact;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a dossier says: words that deny and words that say nothing are taken for what they are; blanks and empty rows say
 * nothing. The dossier itself keeps what was written.
 *
 * @param placed every element stands at its index, so that pointers into the dossier hold
 * @param counted without empty rows, for whatever counts; elements without an identifier keep the name they had; whether a
 *     site receives the public is not said where the dossier says both
 * @param passedOver what was not taken as it was written, in the order of the dossier
 * @param misfits the declared facts and the services that were not read, and why, in French
 */
public record Said(Dossier placed, Dossier counted, List<PassedOver> passedOver, List<String> misfits) {

    /** {@return what {@code dossier} says; the same object where it says all that it writes} */
    public static Said of(Dossier dossier, BlankWords words) {
        return of(dossier, new BlankMatcher(words), Map.of(), Service.LABEL);
    }

    /**
     * @param declared the facts that the edition declares
     * @param own what the edition's service is called in dossiers
     */
    static Said of(Dossier dossier, BlankMatcher words, Map<String, DeclaredFact> declared, Service own) {
        DeclaredFacts.Read facts = DeclaredFacts.of(dossier, declared);
        Dossier owned = ForeignServices.apart(facts.dossier(), own);
        BlankReader reader = new BlankReader(owned, words);
        Dossier placed = reader.read();
        Dossier rows = reader.hasEmptyRows() ? EmptyRows.dropped(placed) : placed;
        return new Said(placed, Receptions.undisputed(rows), reader.passedOver(), told(facts, owned, own));
    }

    private static List<String> told(DeclaredFacts.Read facts, Dossier owned, Service own) {
        if (owned == facts.dossier()) {
            return facts.told();
        }
        return Stream.concat(
                        facts.told().stream(),
                        Stream.of(
                                "Un créneau ou un tarif est d’un service que ce cahier des charges ne connaît pas : il compte"
                                        + " comme une autre activité. Si c’est le sien, écrivez « " + own.name()
                                        + " »."))
                .toList();
    }

    /**
     * A value that was not taken as it was written.
     *
     * @param pointer to the value, or to the list of empty rows
     * @param written the word; blank for blanks and rows
     * @param count of empty rows; 1 for a word
     */
    public record PassedOver(String pointer, Effect effect, String written, int count) {}

    public enum Effect {
        /** The value counts as not said. */
        UNSAID,
        /** There is none: a list counts as empty, a text as "nobody". */
        NONE,
        /** Nothing is written. */
        BLANK,
        /** The value stays: it names the element. */
        NAME,
        /** The other answers of the list count. */
        AMONG_OTHERS,
        /** Rows without any value. */
        EMPTY_ROWS
    }
}
