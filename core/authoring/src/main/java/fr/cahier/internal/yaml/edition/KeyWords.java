package fr.cahier.internal.yaml.edition;

import fr.cahier.dossier.Service;
import fr.cahier.internal.LibraryFile;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What people read of the keys of an edition's YAML files, and the words that may stand there. A place is the name of a
 * {@link fr.cahier.internal.yaml.Form.MapForm} and a key: {@code Row.nature}.
 */
public final class KeyWords {

    private static final Map<String, String> WORDS =
            LibraryFile.properties(KeyWords.class, "/fr/cahier/internal/yaml/edition/cles.properties");

    private static final List<String> YES_OR_NO = List.of("oui", "non");

    private KeyWords() {}

    /** {@return what {@code place} means, in French} */
    public static String meaning(String place) {
        String meaning = WORDS.get(place);
        if (meaning == null) {
            throw new IllegalArgumentException("cles.properties says nothing of " + place);
        }
        return meaning;
    }

    /** {@return the keys that are described of {@code map}, for one whose form does not list them} */
    public static List<String> described(String map) {
        String prefix = map + ".";
        return WORDS.keySet().stream()
                .filter(place -> place.startsWith(prefix))
                .map(place -> place.substring(prefix.length()))
                .toList();
    }

    /** {@return the words that may stand at {@code place}; empty where any may} */
    public static List<String> closed(String place) {
        return switch (place) {
            case "Cahier.horaires-de" ->
                Stream.of(Service.values())
                        .filter(service -> service != Service.AUTRE)
                        .map(Enum::name)
                        .toList();
            case "Autorite.genre" -> words(Authority.Gender.values());
            case "SeuilYaml.fixe-par" -> words(Threshold.SetBy.values());
            case "FaitYaml.genre", "Champ.genre" -> words(DeclaredFact.Kind.values());
            case "FaitYaml.sujet", "CalculYaml.par", "Row.sujet" -> words(Subject.values());
            case "FaitYaml.repete", "Filtre.dit" -> YES_OR_NO;
            case "CalculYaml.fonction" -> words(Computation.Function.values());
            case "Row.nature" -> words(Nature.values());
            case "Row.regle" -> List.of("engagement");
            case "Row.verification" -> words(Verification.values());
            case "Written.attendu", "Written.reserve" ->
                Arrays.stream(Reason.values()).map(Reason::french).toList();
            case "reading.effet" ->
                PossibleReading.EFFECTS.stream().map(Outcome::word).sorted().toList();
            default -> List.of();
        };
    }

    private static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants).map(WrittenValues::word).toList();
    }
}
