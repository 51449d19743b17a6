package fr.cahier.instruction;

import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.instruction.ReviewContent.OneView;
import fr.cahier.instruction.ReviewContent.OneVisit;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An officer's view of one finding. */
final class ViewCodec extends ObjectCodec<OneView> {

    private static final Codec<Status> STATUS = ChoiceCodec.of(Status.class);

    private final Member<OneView, Kind> kind = required("kind", ChoiceCodec.of(Kind.class), OneView::kind);
    private final Member<OneView, String> pointer = required("pointer", Codecs.POINTER, OneView::pointer);
    private final Member<OneView, String> obligation = required("obligation", Codecs.OBLIGATION, OneView::obligation);
    private final Member<OneView, @Nullable String> subject = nullable("subject", Codecs.TEXT, OneView::subject);
    private final Member<OneView, Status> engine = required("engine", STATUS, OneView::engine);
    private final Member<OneView, Status> officer = required("officer", STATUS, OneView::officer);
    private final Member<OneView, @Nullable String> reading = nullable("reading", Codecs.TEXT, OneView::reading);
    private final Member<OneView, @Nullable String> grounds = nullable("grounds", Codecs.TEXT, OneView::grounds);
    private final Member<OneView, @Nullable String> function = nullable("function", Codecs.TEXT, OneView::function);
    private final Member<OneView, @Nullable LocalDate> date = nullable("date", Codecs.DAY, OneView::date);
    private final Member<OneView, @Nullable LocalDate> expiry = nullable("expiry", Codecs.DAY, OneView::expiry);
    private final Member<OneView, @Nullable OneVisit> seen = optional("seen", new VisitCodec(), OneView::seen);

    ViewCodec() {
        super("view");
    }

    @Override
    protected OneView made(Values values) {
        return new OneView(
                values.of(kind),
                values.of(pointer),
                values.of(obligation),
                values.of(subject),
                values.of(engine),
                values.of(officer),
                values.of(reading),
                values.of(grounds),
                values.of(function),
                values.of(date),
                values.of(expiry),
                values.of(seen));
    }
}
