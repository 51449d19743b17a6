package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Source;

/** Where the text states an obligation. */
public final class SourceCodec extends ObjectCodec<Source> {

    private final Member<Source, String> heading = required("heading", Codecs.TEXT, Source::heading);
    private final Member<Source, Lines> lines = required("lines", Codecs.LINES, Source::lines);

    public SourceCodec() {
        super("source");
    }

    @Override
    protected Source made(Values values) {
        return new Source(values.of(heading), values.of(lines));
    }
}
