package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Receipt.InstantBasis;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The receipt of a verdict. */
final class ReceiptCodec extends ObjectCodec<Receipt> {

    private final Member<Receipt, String> regulation = required("regulation", Codecs.TEXT, Receipt::regulation);
    private final Member<Receipt, String> regulationSha256 =
            required("regulationSha256", Codecs.SHA_256, Receipt::regulationSha256);
    private final Member<Receipt, String> sourceSha256 =
            required("sourceSha256", Codecs.SHA_256, Receipt::sourceSha256);
    private final Member<Receipt, String> dossierSha256 =
            required("dossierSha256", Codecs.SHA_256, Receipt::dossierSha256);
    private final Member<Receipt, @Nullable String> doctrineSha256 =
            optional("doctrineSha256", Codecs.SHA_256, Receipt::doctrineSha256);
    private final Member<Receipt, String> libraryVersion =
            required("libraryVersion", Codecs.TEXT, Receipt::libraryVersion);
    private final Member<Receipt, Instant> instant = required("instant", Codecs.INSTANT, Receipt::instant);
    private final Member<Receipt, InstantBasis> instantBasis =
            required("instantBasis", ChoiceCodec.of(InstantBasis.class), Receipt::instantBasis);
    private final Member<Receipt, ZoneId> zone = required("zone", Codecs.ZONE, Receipt::zone);

    ReceiptCodec() {
        super("receipt");
    }

    @Override
    protected Receipt made(Values values) {
        return new Receipt(
                values.of(regulation),
                values.of(regulationSha256),
                values.of(sourceSha256),
                values.of(dossierSha256),
                values.of(doctrineSha256),
                values.of(libraryVersion),
                values.of(instant),
                values.of(instantBasis),
                values.of(zone));
    }
}
