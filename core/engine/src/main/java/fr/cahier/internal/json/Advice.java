package fr.cahier.internal.json;

import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Suggests one thing to try: a whole sentence, or nothing. */
final class Advice {

    private static final String NONE = "";
    private static final int DAYS = 7;
    private static final String ONLY_WHAT_COMES =
            "Une date ne s’annonce que pour ce qui s’installe, s’affiche ou s’offre plus "
                    + "tard ; le reste est dû dès à présent. Retirez cette clé.";
    /** Longer texts get no suggestion: it would cost more than it helps. */
    private static final int MAX_LENGTH = 100;

    private static final Set<String> YES = Set.of("true", "oui", "vrai", "yes", "o", "on", "1");
    private static final Set<String> NO = Set.of("false", "non", "faux", "no", "n", "off", "0");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?");
    private static final Pattern SPACE_OF_THOUSANDS =
            Pattern.compile("(?<=[0-9])[ \\u00A0\\u202F](?=[0-9]{3}(?![0-9]))");
    private static final Pattern EUROS = Pattern.compile("[ \\u00A0\\u202F]*(?:€|euros?|EUR)$");
    private static final Pattern FINAL_MARK = Pattern.compile("[\\s.!,;:]+$");
    private static final Map<String, List<String>> SECTIONS_OF_KEY = sectionsOfKeys();

    private Advice() {}

    /** {@return the suggestion, if the text is short enough} */
    static String about(String written, UnaryOperator<String> advice) {
        return written.length() <= MAX_LENGTH ? advice.apply(written) : NONE;
    }

    static String none(String written) {
        return NONE;
    }

    /** For a value that should be true or false. */
    static String flag(String written) {
        return yesOrNo(written)
                .map(yes -> "Écrivez " + yes + ", sans guillemets.")
                .orElse(NONE);
    }

    private static Optional<Boolean> yesOrNo(String written) {
        String word = word(written);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** {@return what is written in lower case, without a mark that ends a sentence} */
    private static String word(String written) {
        return FINAL_MARK.matcher(written.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static String number(String written) {
        String bare = EUROS.matcher(written.strip()).replaceAll("");
        String digits = SPACE_OF_THOUSANDS.matcher(bare).replaceAll("");
        return NUMBER.matcher(digits).matches() ? "Écrivez " + digits.replace(',', '.') + ", sans guillemets." : NONE;
    }

    /** For a whole number; a day of the week may stand for its own. */
    static String number(Scalar.WholeNumber schema, String written) {
        String day = word(written);
        return IntStream.rangeClosed(1, DAYS)
                .filter(number -> schema.min() == 1 && schema.max() == DAYS)
                .filter(number -> NearestName.isWrittenAs(Lexicon.weekday(number), day))
                .mapToObj(number -> "Écrivez " + number + ", sans guillemets.")
                .findFirst()
                .orElseGet(() -> number(written));
    }

    static String text(String written) {
        return !written.isEmpty() ? "Mettez la valeur entre guillemets : \"" + written + "\"." : NONE;
    }

    /** For a text that should match a pattern. */
    static String form(Scalar.Text schema, String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        boolean better =
                schema.pattern() != null && schema.pattern().matcher(upper).matches();
        return better ? "Écrivez \"" + upper + "\"." : NONE;
    }

    static String list(String written) {
        return "Mettez la valeur entre crochets : [ … ].";
    }

    static String choice(Scalar.Choice schema, String written) {
        return ChoiceAdvice.of(schema, written, yesOrNo(written).orElse(null));
    }

    /** For a key that is unknown in {@code group}. */
    static String key(String written, ObjectType group) {
        return NearestName.to(written, group.names())
                .map(near -> "Vouliez-vous dire « " + near + " » ?")
                .orElseGet(() -> isPromise(written, group) ? ONLY_WHAT_COMES : section(written));
    }

    private static boolean isPromise(String key, ObjectType group) {
        return key.equals("prevu_le") || group.typeName().equals("PrevuLe");
    }

    /** For a key of the commitments. */
    static String commitmentKey(String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        String better = NearestName.to(written, List.of(Commitments.GLOBAL)).orElse(upper);
        boolean good = better.length() <= MAX_LENGTH && Commitments.isKey(better);
        return good
                ? "Vouliez-vous dire « " + better + " » ?"
                : "Remplacez-la par le numéro de l’obligation, tel que « ACC-01 ».";
    }

    private static String section(String written) {
        List<String> sections = SECTIONS_OF_KEY.get(written);
        return sections == null
                ? "Corrigez cette clé, ou retirez-la."
                : "Cette clé existe dans « " + String.join(" », « ", sections) + " » : est-elle à sa place ?";
    }

    private static Map<String, List<String>> sectionsOfKeys() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        collect("la racine", "", DossierSchema.dossier(), sections);
        return sections;
    }

    private static void collect(String section, String prefix, ObjectType group, Map<String, List<String>> sections) {
        for (Field field : group.fields()) {
            sections.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(section);
            String path = prefix + field.name();
            Schema schema = field.schema() instanceof ListType list ? list.element() : field.schema();
            String suffix = field.schema() instanceof ListType ? "[]" : "";
            if (schema instanceof ObjectType inner) {
                collect(path + suffix, path + suffix + ".", inner, sections);
            }
        }
    }
}
