package fr.cahier.dossier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses as people copy them out of their mail: {@code Nom <a@b.fr>}, {@code mailto:a@b.fr}, {@code a@b.fr.} */
final class AdresseElectronique {

    private static final int LONGUEUR_MAX = 400;

    private static final String ESPACES = "[\\s\\u00A0\\u202F]*";
    private static final String MOT = "[^\\s\\u00A0\\u202F<>()\\[\\],;:\"«»?@]+";

    private static final Pattern ECRITE = Pattern.compile(
            "[\"'(«]?" + ESPACES // a quotation mark
                    + "(?:[^<>@]*<" + ESPACES + ")?" // a name before angle brackets
                    + "(?:mailto:)?"
                    + "(" + MOT + "@" + MOT + ")"
                    + "(?:\\?[^<>]*)?" // what a link says beside the address
                    + ESPACES + ">?" + ESPACES
                    + "(?:\\([^()]*\\))?" // a name after it
                    + "[\"')».,;\\s\\u00A0\\u202F]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POINTS_A_LA_FIN = Pattern.compile("[.']+$");

    private AdresseElectronique() {}

    /** {@return the bare address in lower case; the whole text in lower case where it is no single address} */
    static String nue(String ecrite) {
        String bornee = ecrite.strip();
        Matcher lue = ECRITE.matcher(bornee.length() > LONGUEUR_MAX ? "" : bornee);
        String adresse = lue.matches() ? POINTS_A_LA_FIN.matcher(lue.group(1)).replaceAll("") : bornee;
        return adresse.toLowerCase(Locale.ROOT);
    }
}
