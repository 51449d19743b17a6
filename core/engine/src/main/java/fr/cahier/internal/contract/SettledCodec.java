package fr.cahier.internal.contract;

import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.FormHeadings;
import fr.cahier.doctrine.Position;
import fr.cahier.doctrine.SeuilRetenu;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.TextCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.verdict.Settled;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an office decided, and a finding follows. */
final class SettledCodec extends ObjectCodec<Settled> {

    static final Codec<String> ID =
            TextCodec.matching(OpenQuestion.ID_FORM, "un identifiant, tel que « postes-au-pluriel »");

    private final Member<Settled, @Nullable String> question = optional(
            "question", ID, settled -> decision(settled) instanceof Position position ? position.question() : null);
    private final Member<Settled, @Nullable String> reading = optional(
            "reading", ID, settled -> decision(settled) instanceof Position position ? position.lecture() : null);
    private final Member<Settled, @Nullable List<String>> headings = optional(
            "headings",
            Codecs.TEXTS,
            settled -> decision(settled) instanceof FormHeadings form
                    ? Objects.requireNonNullElse(form.rubriques(), List.of())
                    : null);
    private final Member<Settled, @Nullable String> threshold =
            optional("threshold", ID, settled -> decision(settled) instanceof SeuilRetenu value ? value.seuil() : null);
    private final Member<Settled, String> text = required("text", Codecs.TEXT, Settled::text);
    private final Member<Settled, @Nullable String> author =
            nullable("author", Codecs.TEXT, settled -> decision(settled).auteur());
    private final Member<Settled, @Nullable LocalDate> date =
            nullable("date", Codecs.DAY, settled -> decision(settled).date());
    private final Member<Settled, @Nullable String> reason =
            nullable("reason", Codecs.TEXT, settled -> decision(settled).motif());

    SettledCodec() {
        super("settled");
        oneOf(List.of(question, headings, threshold));
        together(question, reading);
    }

    private static Decision decision(Settled settled) {
        return Objects.requireNonNull(settled.decision(), "a verdict holds no supposition");
    }

    @Override
    protected Settled made(Values values) {
        return new Settled(values.of(question), made(values, values.of(author), values.of(date)), values.of(text));
    }

    private Decision made(Values values, @Nullable String by, @Nullable LocalDate on) {
        String why = values.of(reason);
        if (values.of(question) != null) {
            return new Position(values.of(question), values.of(reading), by, on, why, null, null);
        }
        return values.of(headings) != null
                ? new FormHeadings(values.of(headings), by, on, why, null, null)
                : new SeuilRetenu(values.of(threshold), null, null, null, null, by, on, why, null, null);
    }
}
