package fr.cahier.internal.contract;

import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.SubjectLabel;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import org.jspecify.annotations.Nullable;

/** A part of a finding, which begins with the obligation and the subject that it is about. */
abstract class HeadedCodec extends ObjectCodec<Finding> {

    private final Member<Finding, String> obligation = required(
            "obligation", Codecs.OBLIGATION, finding -> finding.obligation().id());
    private final Member<Finding, @Nullable String> subject = nullable("subject", Codecs.TEXT, Finding::subject);
    private final Member<Finding, @Nullable String> subjectLabel =
            optional("subjectLabel", Codecs.TEXT, HeadedCodec::heading);
    private final Member<Finding, @Nullable String> called = optional("called", Codecs.TEXT, HeadedCodec::called);
    private final Member<Finding, Subject> about =
            required("about", ChoiceCodec.of(Subject.class), finding -> finding.obligation()
                    .subject());
    private final Member<Finding, String> title =
            required("title", Codecs.TEXT, finding -> finding.obligation().title());
    private final Member<Finding, String> chapter =
            required("chapter", Codecs.TEXT, finding -> finding.obligation().chapter());
    private final Member<Finding, Nature> nature =
            required("nature", ChoiceCodec.of(Nature.class), finding -> finding.obligation()
                    .nature());

    HeadedCodec(String name) {
        super(name);
    }

    private static @Nullable String heading(Finding finding) {
        return finding.subjectHeading()
                .filter(heading -> !heading.equals(finding.subject()))
                .orElse(null);
    }

    private static @Nullable String called(Finding finding) {
        return finding.subjectLabel() == null ? null : finding.subjectLabel().called();
    }

    /** {@return the label of whom it names; a heading is for people, and never read} */
    private @Nullable SubjectLabel label(Values values) {
        String id = values.of(subject);
        String name = values.of(called);
        return id == null
                ? null
                : switch (values.of(about)) {
                    case SITE -> SubjectLabel.of(Site.builder().nom(name).build(), id);
                    case PERSONNEL ->
                        SubjectLabel.of(Personnel.builder().fonction(name).build(), id);
                    case DOSSIER -> null;
                };
    }

    /** {@return the finding as far as its heading tells it} */
    Finding.FindingBuilder begun(Values values, Source source) {
        return ReadFinding.begun(ReadObligation.of(
                        values.of(obligation),
                        values.of(title),
                        values.of(chapter),
                        values.of(nature),
                        source,
                        values.of(about)))
                .subject(values.of(subject))
                .subjectLabel(label(values));
    }
}
