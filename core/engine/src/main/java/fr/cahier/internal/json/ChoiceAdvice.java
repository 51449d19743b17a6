package fr.cahier.internal.json;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.dossier.schema.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Suggests one of the values of a choice: by its name, by its French words, else by the nearest name. */
final class ChoiceAdvice {

    private static final String YES = "OUI";
    private static final String NO = "NON";
    private static final String CONDITIONAL = "RESERVE";

    /** A yes, and what limits it. */
    private static final Pattern YES_AND_MORE =
            Pattern.compile("oui\\b[\\s\\p{Punct}]*(?:mais\\b[\\s\\p{Punct}]*)?(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private ChoiceAdvice() {}

    /** @param yes what the word says, if it says yes or no */
    static String of(Scalar.Choice schema, String written, @Nullable Boolean yes) {
        List<String> names = schema.names();
        if (yes != null && names.contains(YES)) {
            return write(yes ? YES : NO);
        }
        Optional<String> said = named(names, written).or(() -> inFrench(schema, written));
        if (said.isPresent()) {
            return said.get().equals(CONDITIONAL) ? reserved("…") : write(said.get());
        }
        Matcher limited = YES_AND_MORE.matcher(written.strip());
        if (names.contains(CONDITIONAL)
                && limited.matches()
                && LETTER.matcher(written.strip().substring(YES.length())).find()) {
            return reserved(limited.group(1).isEmpty() ? "…" : limited.group(1));
        }
        return partOf(schema, written)
                .or(() -> NearestName.to(written, names))
                .map(near -> "Vouliez-vous dire \"" + near + "\" ?")
                .orElse("");
    }

    private static String reserved(String words) {
        String written = words.replace("\\", "\\\\").replace("\"", "\\\"");
        return "Un oui sous condition s’écrit avec ses mots : {\"reponse\": \"" + CONDITIONAL + "\", \"texte\": \""
                + written + "\"}.";
    }

    private static String write(String name) {
        return "Écrivez \"" + name + "\".";
    }

    private static Optional<String> named(List<String> names, String written) {
        return names.stream()
                .filter(name -> NearestName.isWrittenAs(name, written))
                .findFirst();
    }

    private static Optional<String> inFrench(Scalar.Choice schema, String written) {
        return schema.values().stream()
                .filter(value -> NearestName.isWrittenAs(french(value), written))
                .<String>map(Enum::name)
                .findFirst();
    }

    /** {@return the only value whose French words hold what is written: "courrier" is of "par courrier postal"} */
    private static Optional<String> partOf(Scalar.Choice schema, String written) {
        List<String> holding = schema.values().stream()
                .filter(value -> NearestName.isPartOf(french(value), written))
                .<String>map(Enum::name)
                .toList();
        return holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty();
    }

    /** {@return the words of the lexicon; empty for a choice outside dossiers} */
    private static String french(Enum<?> value) {
        return Lexicon.knows(value) ? Lexicon.value(value) : "";
    }
}
