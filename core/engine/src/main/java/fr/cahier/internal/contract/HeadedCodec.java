package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a finding, which begins with the obligation and the subject that it is about. */
abstract class HeadedCodec extends ObjectCodec<Finding> {

    private final Member<Finding, String> obligation = required(
            "obligation", Codecs.OBLIGATION, finding -> finding.obligation().id());
    private final Member<Finding, @Nullable String> subject = nullable("subject", Codecs.TEXT, Finding::subject);
    private final Member<Finding, @Nullable String> subjectLabel =
            optional("subjectLabel", Codecs.TEXT, HeadedCodec::label);
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

    private static @Nullable String label(Finding finding) {
        return Objects.equals(finding.subjectLabel(), finding.subject()) ? null : finding.subjectLabel();
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
                .subjectLabel(values.of(subjectLabel));
    }
}
