package fr.cahier.impact;

import fr.cahier.impact.Impact.DoctrineIdentity;
import fr.cahier.impact.Impact.EditionIdentity;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import org.jspecify.annotations.Nullable;

/** Which edition, under which doctrine. */
final class EditionIdentityCodec extends ObjectCodec<EditionIdentity> {

    private static final class DoctrineIdentityCodec extends ObjectCodec<DoctrineIdentity> {

        private final Member<DoctrineIdentity, @Nullable String> title =
                nullable("title", Codecs.TEXT, DoctrineIdentity::title);
        private final Member<DoctrineIdentity, String> sha256 =
                required("sha256", Codecs.SHA_256, DoctrineIdentity::sha256);

        DoctrineIdentityCodec() {
            super("doctrine");
        }

        @Override
        protected DoctrineIdentity made(Values values) {
            return new DoctrineIdentity(values.of(title), values.of(sha256));
        }
    }

    private final Member<EditionIdentity, String> id = required("id", Codecs.TEXT, EditionIdentity::id);
    private final Member<EditionIdentity, String> title = required("title", Codecs.TEXT, EditionIdentity::title);
    private final Member<EditionIdentity, String> sha256 = required("sha256", Codecs.SHA_256, EditionIdentity::sha256);
    private final Member<EditionIdentity, @Nullable DoctrineIdentity> doctrine =
            optional("doctrine", new DoctrineIdentityCodec(), EditionIdentity::doctrine);

    EditionIdentityCodec() {
        super("replayedEdition");
    }

    @Override
    protected EditionIdentity made(Values values) {
        return new EditionIdentity(values.of(id), values.of(title), values.of(sha256), values.of(doctrine));
    }
}
