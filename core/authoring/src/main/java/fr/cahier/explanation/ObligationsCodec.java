package fr.cahier.explanation;

import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.WrittenCodec;
import fr.cahier.regulation.Edition;
import java.util.List;

/** Every obligation of an edition, in short. */
final class ObligationsCodec extends WrittenCodec<Edition> {

    private static final Format FORMAT = new Format("obligations", 1, "une liste d’obligations");

    static final Document<Edition> DOCUMENT = new Document<>(FORMAT, new ObligationsCodec());

    private ObligationsCodec() {
        super("obligations");
        format(FORMAT);
        required(
                "obligations",
                ListCodec.of(new ObligationCodec()),
                edition -> List.copyOf(edition.obligations().values()));
    }
}
