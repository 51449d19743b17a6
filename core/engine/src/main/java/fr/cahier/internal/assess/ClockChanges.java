package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.Scalar;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remarks on times, written without an offset, of the night in which clocks change: such an hour is missing, or comes twice. */
final class ClockChanges {

    private static final List<FactPath> STAMPS = FactPath.known().stream()
            .map(FactPath::of)
            .filter(path -> path.schema() instanceof Scalar.Stamp)
            .toList();

    private static final String ADVICE = " Écrivez le décalage (+01:00 en hiver, +02:00 en été).";

    private ClockChanges() {}

    static List<String> remarks(Dossier dossier, ZoneId zone) {
        List<String> remarks = new ArrayList<>(0);
        for (FactPath path : STAMPS) {
            path.visit(dossier, null, (pointer, index, value) -> {
                ZoneOffsetTransition change = value instanceof Horodatage stamp ? change(stamp, zone) : null;
                if (change != null) {
                    remarks.add(remark((Horodatage) value, change, zone, Lexicon.pointer(pointer, dossier)));
                }
            });
        }
        return remarks;
    }

    private static @Nullable ZoneOffsetTransition change(Horodatage stamp, ZoneId zone) {
        boolean local = stamp.heure() != null && stamp.decalage() == null && stamp.precision() != Precision.JOUR;
        return local ? zone.getRules().getTransition(stamp.jour().atTime(stamp.heure())) : null;
    }

    private static String remark(Horodatage stamp, ZoneOffsetTransition change, ZoneId zone, String place) {
        String written = "Le " + FrenchFormat.value(stamp) + ", sous « " + place + " », ";
        if (!change.isGap()) {
            return written + "est une heure qui vient deux fois cette nuit-là : les deux sont possibles." + ADVICE;
        }
        var read = stamp.jour().atTime(stamp.heure()).atZone(zone).toLocalTime();
        return written + "est une heure qui n’existe pas : cette nuit-là, la montre avance. Elle est lue "
                + FrenchFormat.hour(read) + "." + ADVICE;
    }
}
