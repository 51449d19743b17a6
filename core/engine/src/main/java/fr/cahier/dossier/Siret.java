package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.regex.Pattern;

/**
 * SIRET numbers: 14 digits. The ninth and the last are check digits; the first nine, the SIREN, are never all zero.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Siret {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{14}");
    private static final String LA_POSTE = "356000000";
    private static final String NOBODY = "000000000";
    private static final int SIREN_LENGTH = 9;

    private Siret() {}

    /** {@return whether the text has 14 digits, ignoring spaces} */
    public static boolean hasFourteenDigits(String written) {
        return DIGITS.matcher(withoutBlanks(written)).matches();
    }

    /** {@return whether length and check digit are right} */
    public static boolean isPlausible(String written) {
        return hasFourteenDigits(written) && hasTrueKey(written);
    }

    /**
     * {@return whether the SIREN and all 14 digits satisfy Luhn's check or, for La Poste, whose SIREN has run out of such
     * numbers, the digits sum to a multiple of 5}
     */
    public static boolean hasTrueKey(String written) {
        String digits = withoutBlanks(written);
        String siren = digits.substring(0, SIREN_LENGTH);
        boolean checked = luhn(digits) % 10 == 0 || siren.equals(LA_POSTE) && sum(digits) % 5 == 0;
        return checked && luhn(siren) % 10 == 0 && !siren.equals(NOBODY);
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
