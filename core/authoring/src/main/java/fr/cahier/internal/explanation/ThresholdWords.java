package fr.cahier.internal.explanation;

import fr.cahier.facts.Seuil;
import fr.cahier.internal.WordBoundary;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.InstantFormat;
import java.time.ZoneId;

/** Formats the values of one threshold in French. */
public final class ThresholdWords {

    private final Threshold threshold;
    private final InstantFormat format;

    public ThresholdWords(Threshold threshold, ZoneId zone) {
        this.threshold = threshold;
        this.format = new InstantFormat(zone);
    }

    public String shortTitle() {
        return threshold.title().replaceAll(" \\([^)]*\\)", "");
    }

    /** {@return a value with its unit: "5 demi-journées"} */
    public String value(Seuil seuil) {
        boolean one = seuil.nombre() != null && seuil.nombre().intValue() == 1;
        String unit = one ? threshold.unit().replaceAll("s" + WordBoundary.AFTER, "") : threshold.unit();
        return (format.text(seuil.valeur()) + " " + unit).strip();
    }
}
