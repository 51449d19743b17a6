package fr.cahier.plan;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.WrittenCodec;
import fr.cahier.verdict.Finding;

/** What a finding is about. */
final class HeadingCodec extends WrittenCodec<Finding> {

    HeadingCodec() {
        super("heading");
        required(
                "obligation", Codecs.OBLIGATION, finding -> finding.obligation().id());
        required("title", Codecs.TEXT, finding -> finding.obligation().title());
        nullable("subject", Codecs.TEXT, Finding::subject);
    }
}
