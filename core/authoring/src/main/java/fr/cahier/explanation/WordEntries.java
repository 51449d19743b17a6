package fr.cahier.explanation;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.explanation.Vocabulary.Entry;
import fr.cahier.explanation.Vocabulary.Part;
import fr.cahier.explanation.Vocabulary.Word;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.yaml.edition.WrittenValues;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Reason;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The closed lists of words that rules and YAML files write. */
final class WordEntries {

    private static final Map<String, String> MEANINGS =
            LibraryFile.properties(WordEntries.class, "/fr/cahier/explanation/vocabulaire.properties");

    private WordEntries() {}

    static List<Entry> all() {
        return List.of(
                entry("@conclut", "ce qu’une règle conclut de son obligation", Outcome.values(), Outcome::word),
                entry("fonction", "ce que compte un calcul", Computation.Function.values(), WrittenValues::word),
                entry(
                        "genre",
                        "ce qu’est la valeur d’un fait déclaré",
                        DeclaredFact.Kind.values(),
                        WrittenValues::word),
                entry("nature", "ce qu’est une obligation, et donc son poids", Nature.values(), WrittenValues::word),
                entry(
                        "verification",
                        "ce qu’il faut pour tenir une obligation pour satisfaite",
                        Verification.values(),
                        WrittenValues::word),
                entry(
                        "sujet",
                        "ce que l’on juge, et ce dont parle un fait ou un calcul (« par »)",
                        Subject.values(),
                        WrittenValues::word),
                new Entry(
                        Part.WORDS,
                        "attendu",
                        "le constat qu’un cas attend ; « reserve » attend les mêmes mots",
                        Stream.of(Reason.values())
                                .map(reason -> new Word(reason.french(), "", Lexicon.value(reason)))
                                .toList()));
    }

    static Map<String, String> meanings() {
        return MEANINGS;
    }

    private static <E extends Enum<E>> Entry entry(
            String name, String meaning, E[] constants, Function<? super E, String> written) {
        return new Entry(
                Part.WORDS,
                name,
                meaning,
                Stream.of(constants)
                        .map(one -> new Word(written.apply(one), "", meaning(one)))
                        .toList());
    }

    private static String meaning(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        String meaning = MEANINGS.get(key);
        if (meaning == null) {
            throw new IllegalStateException("vocabulaire.properties says nothing of " + key);
        }
        return meaning;
    }
}
