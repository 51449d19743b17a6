package fr.cahier.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a letter cannot say by itself, shown in brackets, and what fills it. */
enum Gap {
    SERVICE("service à indiquer", "« nom » dans le fichier du service"),
    SERVICE_ADDRESS("adresse du service à indiquer", "« adresse » dans le fichier du service"),
    CONTACT("téléphone et courriel du service à indiquer", "« telephone » et « courriel » dans le fichier du service"),
    AGENT("agent chargé du dossier à indiquer", "« agent » et sous lui « nom », dans le fichier du service"),
    AGENT_QUALITY("qualité de cet agent à indiquer", "« agent » et sous lui « qualite », dans le fichier du service"),
    PLACE("lieu à indiquer", "« lieu » dans le fichier du service"),
    DAY("date à indiquer", "l’option --le"),
    SIGNATORY("nom du signataire à indiquer", "« signataire » et sous lui « nom », dans le fichier du service"),
    QUALITY("qualité du signataire à indiquer", "« signataire » et sous lui « qualite », dans le fichier du service"),
    ADDRESS("adresse du candidat à indiquer", "l’option --adresse, ou « envoi: COURRIEL » dans le fichier du service"),
    REFERENCE("référence à indiquer", "« reference » dans le dossier"),
    CANDIDATE("candidat à indiquer", "« candidat » et sous lui « nom », dans le dossier"),
    DEADLINE("date limite à indiquer", "l’option --delai, ou « delais » dans le fichier du service avec l’option --le"),
    RECEIVED("date de réception à indiquer", "« depot » dans le dossier, par des dates qui vont ensemble"),
    EARLIER_REQUEST("date de la première demande à indiquer", "l’option --premiere-demande"),
    APPOINTMENT("jour et heure de la visite à indiquer", "l’option --rendez-vous"),
    VISIT_PLACE("lieu de la visite à indiquer", "l’option --site, ou l’option --lieu"),
    SITE_ADDRESS("adresse de ce site à indiquer", "« adresse » de ce site dans le dossier, ou l’option --lieu"),
    REASONS("motivation à indiquer au regard de l’article L211-2", "« motivation » dans le fichier du service"),
    SILENCE("effet du silence à indiquer", "« silence » dans le fichier du service"),
    SILENCE_DELAY("délai du silence à indiquer", "« silence » et sous lui « delai », dans le fichier du service"),
    SILENCE_DAY(
            "jour où naît la décision implicite à indiquer",
            "« depot » dans le dossier, par des dates qui vont ensemble, et « silence » dans le fichier du service"),
    SILENCE_TEXT("fondement à indiquer", "« silence » et sous lui « fondement », dans le fichier du service"),
    APPEALS("voies et délais de recours à indiquer", "« recours » dans le fichier du service"),
    APPEAL_DELAY("délai à indiquer", "« delai » sous cette voie, dans le fichier du service"),
    CADA("coordonnées de la commission à indiquer", "« cada » dans le fichier du service");

    private static final String TO_SAY = "à indiquer";

    private final String asked;
    private final String filledBy;

    Gap(String asked, String filledBy) {
        this.asked = asked;
        this.filledBy = filledBy;
    }

    /** {@return for example "[date à indiquer]"} */
    String bracket() {
        return "[" + asked + "]";
    }

    /** {@return what stands in brackets in these texts for lack of anything else, each once, with what fills it} */
    static Map<String, String> leftIn(List<String> texts) {
        Map<String, String> left = new LinkedHashMap<>();
        for (String text : texts) {
            for (int from = text.indexOf('['); from >= 0; from = text.indexOf('[', from + 1)) {
                int end = text.indexOf(']', from);
                String bracket = end < 0 ? "" : text.substring(from, end + 1);
                if (bracket.contains(TO_SAY)) {
                    left.put(bracket, filling(bracket));
                }
            }
        }
        return left;
    }

    private static String filling(String bracket) {
        return Arrays.stream(values())
                .filter(gap -> gap.bracket().equals(bracket))
                .map(gap -> gap.filledBy)
                .findFirst()
                .orElse("");
    }
}
