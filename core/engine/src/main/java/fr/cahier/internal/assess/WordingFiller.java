package fr.cahier.internal.assess;

import fr.cahier.internal.assess.PreparedObligation.PreparedReading;
import fr.cahier.internal.assess.PreparedObligation.PreparedWording;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import fr.cahier.verdict.InstantFormat;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the edition's French wordings with the bindings of matches. */
final class WordingFiller {

    private final InstantFormat format;
    private final PieceNames pieces;

    WordingFiller(InstantFormat format, PieceNames pieces) {
        this.format = format;
        this.pieces = pieces;
    }

    String fill(MessageTemplate template, SubjectKey subject, Map<String, ?> bindings) {
        return template.fill((name, inParentheses, unit) -> {
            String piece = pieces.of(name, bindings.get(name));
            return piece == null ? value(name, inParentheses, unit, subject, bindings) : piece;
        });
    }

    private String value(String name, boolean inParentheses, String unit, SubjectKey subject, Map<String, ?> bindings) {
        return switch (name) {
            case MessageTemplate.SUBJECT -> inParentheses ? subject.inParentheses() : subject.inSentence();
            case "Sujet" -> subject.atBeginning();
            case "manque" ->
                MessageTemplate.told(Gap.between(bindings.get("requis"), bindings.get("constate")), unit, format);
            default -> MessageTemplate.told(bindings.get(name), unit, format);
        };
    }

    /** {@return the message without its subject: equal messages say the same} */
    String message(PreparedObligation obligation, Match match) {
        if (!match.outcome().isWorded()) {
            return "";
        }
        PreparedWording wording = obligation.wording(match.rule().wording());
        StringBuilder message = new StringBuilder(fill(wording.sentence(), SubjectKey.NOBODY, match.bindings()));
        if (match.outcome() == Outcome.A_VENIR) {
            message.append('\n').append(format.text(promisedFor(match)));
        }
        for (PreparedReading reading : wording.readings()) {
            message.append('\n').append(fill(reading.text(), SubjectKey.NOBODY, match.bindings()));
        }
        return message.toString();
    }

    static @Nullable LocalDate promisedFor(Match match) {
        return match.bindings().get("prevu") instanceof LocalDate day ? day : null;
    }
}
