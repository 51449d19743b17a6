package fr.cahier.report;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An opening in words: "le lundi de 13 h à 16 h, en présence, sans rendez-vous". */
final class SlotWords {

    private SlotWords() {}

    static String of(Creneau slot) {
        String when = (slot.jour() == null ? "" : "le " + Lexicon.weekday(slot.jour()))
                + (slot.debut() == null || slot.fin() == null
                        ? ""
                        : " de " + FrenchFormat.hour(slot.debut()) + " à " + FrenchFormat.hour(slot.fin()));
        return Stream.of(
                        when.strip(),
                        slot.canal() == null ? null : Lexicon.value(slot.canal()),
                        slot.surRdv() == null ? null : slot.surRdv() ? "sur rendez-vous" : "sans rendez-vous")
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
