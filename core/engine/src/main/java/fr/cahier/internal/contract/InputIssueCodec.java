package fr.cahier.internal.contract;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import org.jspecify.annotations.Nullable;

/** What is wrong with an input, and where. A pointer may show a key that is not written as keys are. */
public final class InputIssueCodec extends ObjectCodec<InputIssue> {

    private final Member<InputIssue, IssueCode> code =
            required("code", ChoiceCodec.of(IssueCode.class), InputIssue::code);
    private final Member<InputIssue, String> pointer = required("pointer", Codecs.TEXT, InputIssue::pointer);
    private final Member<InputIssue, @Nullable Integer> line = nullable("line", Codecs.COUNT, InputIssue::line);
    private final Member<InputIssue, @Nullable Integer> column = nullable("column", Codecs.COUNT, InputIssue::column);
    private final Member<InputIssue, String> detail = required("detail", Codecs.TEXT, InputIssue::reason);
    private final Member<InputIssue, String> advice = required("advice", Codecs.TEXT, InputIssue::advice);

    public InputIssueCodec() {
        super("issue");
    }

    @Override
    protected InputIssue made(Values values) {
        return new InputIssue(
                values.of(code),
                values.of(pointer),
                values.of(line),
                values.of(column),
                values.of(detail),
                values.of(advice));
    }
}
