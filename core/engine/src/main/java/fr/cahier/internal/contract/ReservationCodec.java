package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reservation on a satisfied finding. */
final class ReservationCodec extends ObjectCodec<Reservation> {

    private final Member<Reservation, Reason> reason =
            required("reason", ChoiceCodec.of(Reason.class), Reservation::reason);
    private final Member<Reservation, String> sentence = required("sentence", Codecs.TEXT, Reservation::sentence);
    private final Member<Reservation, @Nullable LocalDate> due = optional("due", Codecs.DAY, Reservation::due);

    ReservationCodec() {
        super("reservation");
    }

    @Override
    protected Reservation made(Values values) {
        return new Reservation(values.of(reason), values.of(sentence), values.of(due));
    }
}
