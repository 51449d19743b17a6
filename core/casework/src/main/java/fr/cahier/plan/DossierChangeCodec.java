package fr.cahier.plan;

import fr.cahier.diff.DossierDiff;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.WrittenCodec;

/** A value of a dossier that changed. */
final class DossierChangeCodec extends WrittenCodec<DossierDiff.Change> {

    DossierChangeCodec() {
        super("dossierChange");
        required("kind", ChoiceCodec.of(DossierDiff.Kind.class), DossierDiff.Change::kind);
        required("pointer", Codecs.POINTER, DossierDiff.Change::pointer);
        required("place", Codecs.TEXT, DossierDiff.Change::place);
        nullable("before", Codecs.TEXT, DossierDiff.Change::before);
        nullable("after", Codecs.TEXT, DossierDiff.Change::after);
    }
}
