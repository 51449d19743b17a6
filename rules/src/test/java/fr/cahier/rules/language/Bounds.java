package fr.cahier.rules.language;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files in which there is as much of something as the page says, by how it calls that. */
final class Bounds {

    private static final String ONE = "Site( recoitPublic == true )";

    private Bounds() {}

    static IntFunction<String> of(String bound) {
        return switch (bound) {
            case "caractères d’une ligne" ->
                most -> Rules.HEAD + Rules.rule("essai", ONE) + "//" + "x".repeat(most - 2);
            case "caractères d’un nom de règle" -> most -> Rules.HEAD + Rules.rule("x".repeat(most), ONE);
            case "règles d’un fichier" -> most -> Rules.HEAD + repeated(most, "", rank -> Rules.rule("r" + rank, ONE));
            case "faits d’une règle" -> most -> one(repeated(most, "\n", rank -> "Canaux( telephone == true )"));
            case "conditions et liaisons d’une règle" ->
                most -> one(repeated(most / 50, "\n", rank -> "Canaux( " + same(50) + " )")
                        + (most % 50 == 0 ? "" : "\nCanaux( " + same(most % 50) + " )"));
            case "conditions et liaisons d’un fait" -> most -> one("Canaux( " + same(most) + " )");
            case "parenthèses les unes dans les autres" ->
                most -> one("Canaux( " + "(".repeat(most) + "telephone == true" + ")".repeat(most) + " )");
            case "obligations d’une annotation" ->
                most -> Rules.HEAD
                        + Rules.rule("essai", ONE).replace("ESS-01", repeated(most, ",", rank -> "E-" + rank));
            case "noms joints par des points" ->
                most -> "package " + repeated(most - 1, ".", rank -> "p") + ".essai\n"
                        + Rules.HEAD.substring(Rules.HEAD.indexOf('\n') + 1) + Rules.rule("essai", ONE);
            default -> throw new IllegalArgumentException("borne sans essai : " + bound);
        };
    }

    private static String one(String facts) {
        return Rules.HEAD + Rules.rule("essai", facts);
    }

    private static String same(int count) {
        return repeated(count, ",\n", rank -> "telephone == true");
    }

    private static String repeated(int count, String between, IntFunction<String> what) {
        return IntStream.range(0, count).mapToObj(what).collect(Collectors.joining(between));
    }
}
