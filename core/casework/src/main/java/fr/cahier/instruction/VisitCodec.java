package fr.cahier.instruction;

import fr.cahier.instruction.ReviewContent.OneVisit;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was seen on site of one finding. */
final class VisitCodec extends ObjectCodec<OneVisit> {

    private final Member<OneVisit, Boolean> compliant = required("compliant", Codecs.FLAG, OneVisit::compliant);
    private final Member<OneVisit, @Nullable String> note = nullable("note", Codecs.TEXT, OneVisit::note);
    private final Member<OneVisit, @Nullable String> function = nullable("function", Codecs.TEXT, OneVisit::function);
    private final Member<OneVisit, @Nullable LocalDate> date = nullable("date", Codecs.DAY, OneVisit::date);

    VisitCodec() {
        super("visit");
    }

    @Override
    protected OneVisit made(Values values) {
        return new OneVisit(values.of(compliant), values.of(note), values.of(function), values.of(date));
    }
}
