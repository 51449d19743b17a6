package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Chapter;

/** A chapter of an edition. */
final class ChapterCodec extends ObjectCodec<Chapter> {

    private final Member<Chapter, String> key = required("key", Codecs.TEXT, Chapter::key);
    private final Member<Chapter, String> title = required("title", Codecs.TEXT, Chapter::title);

    ChapterCodec() {
        super("chapter");
    }

    @Override
    protected Chapter made(Values values) {
        return new Chapter(values.of(key), values.of(title));
    }
}
