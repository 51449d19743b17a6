package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.regex.Pattern;

/** The identifier of a French establishment: 14 digits, the last of which is a key. */
@PublicApi
public final class Siret {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{14}");
    private static final String LA_POSTE = "356000000";

    private Siret() {}

    /** {@return whether it has fourteen digits, blanks apart} */
    public static boolean hasFourteenDigits(String written) {
        return DIGITS.matcher(withoutBlanks(written)).matches();
    }

    /** {@return whether it could be a true number} */
    public static boolean isPlausible(String written) {
        return hasFourteenDigits(written) && hasTrueKey(written);
    }

    /**
     * {@return whether its key is true, of fourteen digits: Luhn's key; for the establishments of La Poste, whose SIREN
     * has outgrown it, also a sum of digits divisible by 5}
     */
    public static boolean hasTrueKey(String written) {
        String digits = withoutBlanks(written);
        return luhn(digits) % 10 == 0 || digits.startsWith(LA_POSTE) && sum(digits) % 5 == 0;
    }

    private static String withoutBlanks(String written) {
        return BLANKS.matcher(written).replaceAll("");
    }

    private static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
