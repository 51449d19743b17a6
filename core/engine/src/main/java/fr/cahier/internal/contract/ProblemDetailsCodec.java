package fr.cahier.internal.contract;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.ProblemDetails;
import fr.cahier.dossier.ProblemDetails.Kind;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.TextCodec;
import fr.cahier.internal.codec.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A refusal, as the body of an answer over HTTP. */
public final class ProblemDetailsCodec extends ObjectCodec<ProblemDetails> {

    private static final Format FORMAT = new Format("problems", 1, "un refus");
    private static final String PREFIX = "urn:fr.cahier:problem:";

    public static final Document<ProblemDetails> DOCUMENT = new Document<>(FORMAT, new ProblemDetailsCodec());

    private final Member<ProblemDetails, Kind> type;
    private final Member<ProblemDetails, @Nullable Integer> status;
    private final Member<ProblemDetails, List<InputIssue>> errors;
    private final Member<ProblemDetails, Integer> others;

    private ProblemDetailsCodec() {
        super("problems");
        format(FORMAT);
        type = required(
                "type",
                TextCodec.of(
                        PREFIX + "(?:"
                                + Arrays.stream(Kind.values())
                                        .map(ProblemDetailsCodec::name)
                                        .collect(Collectors.joining("|"))
                                + ")",
                        "le type d’un refus",
                        kind -> PREFIX + name(kind),
                        ProblemDetailsCodec::kind),
                ProblemDetails::kind);
        required("title", Codecs.TEXT, problem -> problem.kind().title());
        status = optional("status", Codecs.POSITIVE, ProblemDetails::status);
        errors = required("errors", ListCodec.of(new InputIssueCodec()), ProblemDetails::errors);
        others = required("others", Codecs.COUNT, ProblemDetails::others);
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Kind kind(String uri) {
        return Kind.valueOf(
                uri.substring(PREFIX.length()).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    protected ProblemDetails made(Values values) {
        return new ProblemDetails(values.of(type), values.of(status), values.of(errors), values.of(others));
    }
}
