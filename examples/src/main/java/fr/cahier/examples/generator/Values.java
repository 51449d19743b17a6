package fr.cahier.examples.generator;

import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.schema.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The single values drawn from: few, and close to where the text puts its limits. */
final class Values {

    private static final List<String> CODES = List.of(
            "14118",
            "14762",
            "27229",
            "50502",
            "61001",
            "76540",
            "75056",
            "2A004",
            "97411",
            "14",
            "27",
            "50",
            "61",
            "76",
            "75",
            "2A",
            "971",
            "sites",
            "sites[].erp",
            "sites[].erp.avis_securite",
            "creneaux",
            "publics.exclusions",
            "personnels[].qualification",
            "communication",
            "nulle.part");

    private static final List<String> TEXTS = List.of(
            " ",
            "",
            "\u200B",
            "\u3164\u00A0",
            "N\u200BC",
            "à préciser",
            "En attente",
            "non renseignée",
            "Néant.",
            "aucune",
            "NC",
            "?",
            "RESOPRO@orientation-normandie.fr",
            "resopro@orientation-normandie.fr",
            "Agence <resopro@orientation-normandie.fr>",
            "mailto:resopro@orientation-normandie.fr",
            "resopro@orientation-normandie.fr.",
            "accueil@structure.example",
            "jeunes de moins de 26 ans",
            "Identité",
            "Locaux",
            "LOCAUX\u00A0",
            "12 rue de la Halle",
            "12  Rue de la Halle ",
            "affiche \"A\" & dépliant",
            "14118",
            "14762",
            "14",
            "27",
            "CC du Bocage");

    private static final List<String> RESERVES = List.of(
            "sauf en août", "sauf en août", "selon les moyens dits « suffisants »", "à préciser", "Néant", "\u200B");

    /** Written where an element is to be named, and none is. */
    static final String NOBODY = "Néant";

    private static final List<Integer> WHOLE =
            List.of(0, 1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 24, 25, 26, 29, 30, 31, 98, 99, 119, 120, 2019, 2020);

    private static final List<String> HOURS = List.of(
            "00:00", "06:30", "07:00", "08:00", "09:00", "09:01", "10:00", "11:59", "12:00", "13:00", "13:30", "14:00",
            "16:00", "17:00", "19:30", "20:00", "21:00", "23:00");

    private static final List<String> STAMPS = List.of(
            "2020-07-28T10:42:17+02:00",
            "2020-07-31T15:59:59+02:00",
            "2020-07-31T16:00:00+02:00",
            "2020-07-31T16:00:00",
            "2020-07-31T14:00:00Z",
            "2020-07-31T16:00:01+02:00",
            "2020-07-31T16:00:00.001+02:00",
            "2020-07-31T16:00",
            "2020-07-31T15:59",
            "2020-07-31T16:01",
            "2020-07-31",
            "2020-07-30",
            "2020-08-01",
            "2020-07-30T18:00",
            "2020-08-03T09:00:00+02:00",
            "2021-01-04T09:00:00+01:00");

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 6, 1);

    private final Draw draw;
    private final List<String> obligations;

    Values(Draw draw, List<String> obligations) {
        this.draw = draw;
        this.obligations = obligations;
    }

    /** {@return the words of a reserve, or what stands in their place} */
    String reserve() {
        return draw.among(RESERVES);
    }

    String text(Scalar.Text shape) {
        if (shape.pattern() == null) {
            return draw.among(TEXTS);
        }
        List<String> codes = matching(CODES, shape);
        return draw.among(codes.isEmpty() ? matching(obligations, shape) : codes);
    }

    private static List<String> matching(List<String> texts, Scalar.Text shape) {
        return texts.stream()
                .filter(text -> shape.pattern().matcher(text).matches())
                .toList();
    }

    int whole(Scalar.WholeNumber shape) {
        return draw.among(WHOLE.stream()
                .filter(number -> shape.min() <= number && number <= shape.max())
                .toList());
    }

    BigDecimal decimal() {
        return draw.among(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE, new BigDecimal("7.25"));
    }

    /** Around the deposit of the model, so that pieces expire the day before it, on it and after it. */
    LocalDate day() {
        return draw.chance(0.3) ? LocalDate.of(2020, 7, 27 + draw.below(5)) : FIRST_DAY.plusDays(draw.below(150));
    }

    LocalTime hour() {
        return LocalTime.parse(draw.among(HOURS));
    }

    Horodatage stamp() {
        return Horodatage.lire(draw.among(STAMPS));
    }
}
