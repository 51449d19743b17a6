package fr.cahier.explanation;

import fr.cahier.facts.Seuil;
import fr.cahier.internal.WordBoundary;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.InstantFormat;
import java.time.ZoneId;

/** Formats the values of one threshold in French. */
final class ThresholdWords {

    private final Threshold threshold;
    private final InstantFormat format;

    ThresholdWords(Threshold threshold, ZoneId zone) {
        this.threshold = threshold;
        this.format = new InstantFormat(zone);
    }

    String shortTitle() {
        return threshold.title().replaceAll(" \\([^)]*\\)", "");
    }

    /** {@return a value with its unit: "5 demi-journées"} */
    String value(Seuil seuil) {
        boolean one = seuil.nombre() != null && seuil.nombre().intValue() == 1;
        String unit = one ? threshold.unit().replaceAll("s" + WordBoundary.AFTER, "") : threshold.unit();
        return (format.text(seuil.valeur()) + " " + unit).strip();
    }
}
