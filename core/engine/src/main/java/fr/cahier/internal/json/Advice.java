package fr.cahier.internal.json;

import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
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
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Suggests one thing to try: a whole sentence, or nothing. */
final class Advice {

    private static final String NONE = "";
    /** Longer texts get no suggestion: it would cost more than it helps. */
    private static final int MAX_LENGTH = 100;

    private static final Set<String> YES = Set.of("true", "oui", "vrai", "yes", "o", "1");
    private static final Set<String> NO = Set.of("false", "non", "faux", "no", "n", "0");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?");
    private static final Pattern FRENCH_DAY =
            Pattern.compile("([0-3]?[0-9])[/.-]([01]?[0-9])[/.-]([1-9][0-9]{3})(?:\\s+(?:à\\s+)?(.+))?");
    private static final Pattern DAY_AND_MORE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
    private static final Pattern HOUR = Pattern.compile("([0-9]{1,2})\\s*[hH:.]\\s*([0-5][0-9])?");
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
        String word = written.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return "Écrivez true, sans guillemets.";
        }
        return NO.contains(word) ? "Écrivez false, sans guillemets." : NONE;
    }

    static String number(String written) {
        String trimmed = written.strip();
        return NUMBER.matcher(trimmed).matches() ? "Écrivez " + trimmed.replace(',', '.') + ", sans guillemets." : NONE;
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
        return NearestName.to(written, schema.names())
                .map(near -> "Vouliez-vous dire \"" + near + "\" ?")
                .orElse(NONE);
    }

    static String day(String written) {
        String trimmed = written.strip();
        if (trimmed.length() > 10
                && Scalar.Day.PATTERN.matcher(trimmed.substring(0, 10)).matches()) {
            return "Écrivez seulement la date : \"" + trimmed.substring(0, 10) + "\".";
        }
        Matcher french = FRENCH_DAY.matcher(trimmed);
        return french.matches() ? ifMatches(Scalar.Day.PATTERN, isoDay(french)) : noSuchDay(trimmed);
    }

    static String hour(String written) {
        return written.strip().equals("24:00")
                ? "Minuit s’écrit \"00:00\"."
                : ifMatches(Scalar.Hour.PATTERN, isoHour(written.strip()));
    }

    static String stamp(String written) {
        String trimmed = written.strip();
        Matcher french = FRENCH_DAY.matcher(trimmed);
        if (french.matches()) {
            String time =
                    french.group(4) == null ? "" : "T" + isoHour(french.group(4).strip());
            return ifMatches(Scalar.Stamp.PATTERN, isoDay(french) + time);
        }
        String better = ifMatches(
                Scalar.Stamp.PATTERN, trimmed.replaceFirst("[ t]+", "T").replaceFirst(" (?=[+-])", ""));
        return better.isEmpty() ? noSuchDay(trimmed) : better;
    }

    /** For a key that is unknown in {@code group}. */
    static String key(String written, ObjectType group) {
        return NearestName.to(written, group.names())
                .map(near -> "Vouliez-vous dire « " + near + " » ?")
                .orElseGet(() -> section(written));
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

    private static String noSuchDay(String written) {
        boolean wrong = DAY_AND_MORE.matcher(written).matches()
                && !Scalar.Day.PATTERN.matcher(written.substring(0, 10)).matches();
        return wrong ? "Vérifiez le jour : « " + written.substring(0, 10) + " » n’existe pas au calendrier." : NONE;
    }

    private static String ifMatches(Pattern pattern, String candidate) {
        return pattern.matcher(candidate).matches() ? "Écrivez \"" + candidate + "\"." : NONE;
    }

    private static String isoDay(Matcher french) {
        return french.group(3) + "-" + twoDigits(french.group(2)) + "-" + twoDigits(french.group(1));
    }

    private static String isoHour(String written) {
        Matcher hour = HOUR.matcher(written);
        return hour.matches()
                ? twoDigits(hour.group(1)) + ":" + (hour.group(2) == null ? "00" : hour.group(2))
                : written;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
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
