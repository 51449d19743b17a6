package fr.cahier.internal.contract;

import fr.cahier.dossier.Service;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Glossary;
import fr.cahier.regulation.Voice;
import fr.cahier.verdict.Verdict;
import java.util.List;

/** What documents for people need of the edition. */
final class EditionCodec extends ObjectCodec<EditionCodec.Told> {

    /** Glossary and order of the visit stay with the edition. */
    record Told(Authority authority, Voice voice, List<Chapter> chapters) {

        static Told of(Verdict verdict) {
            return new Told(verdict.authority(), verdict.voice(), verdict.chapters());
        }
    }

    private final Member<Told, Authority> authority = required("authority", new AuthorityCodec(), Told::authority);
    private final Member<Told, Authority> service =
            required("service", new AuthorityCodec(), told -> told.voice().service());
    private final Member<Told, String> label =
            required("label", Codecs.TEXT, told -> told.voice().label());
    private final Member<Told, Service> hoursOf = required(
            "hoursOf", ChoiceCodec.of(Service.class), told -> told.voice().hoursOf());
    private final Member<Told, List<Chapter>> chapters =
            required("chapters", ListCodec.of(new ChapterCodec()), Told::chapters);

    EditionCodec() {
        super("edition");
    }

    @Override
    protected Told made(Values values) {
        Voice voice = new Voice(values.of(service), values.of(label), values.of(hoursOf), List.of(), Glossary.EMPTY);
        return new Told(values.of(authority), voice, values.of(chapters));
    }
}
