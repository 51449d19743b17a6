package fr.cahier.internal.json;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.UnreadableDossierException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one file. Of very many problems only the first are kept, the others are counted. */
public final class Problems {

    private static final Comparator<InputIssue> ORDER_OF_THE_FILE = Comparator.comparing(
                    InputIssue::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(InputIssue::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final int most;
    private final boolean quick;
    private final List<InputIssue> errors = new ArrayList<>();
    private final List<InputIssue> warnings = new ArrayList<>();
    private int others;
    private int otherWarnings;

    public Problems(int most) {
        this(most, false);
    }

    private Problems(int most, boolean quick) {
        this.most = most;
        this.quick = quick;
    }

    /** {@return what collects nothing: the first problem, or warning, is a {@link FastPathAborted}} */
    static Problems quick() {
        return new Problems(0, true);
    }

    private void doubt() {
        if (quick) {
            throw FastPathAborted.DOUBT;
        }
    }

    /** The message is made only when it is kept. */
    void error(SourceLocation place, Supplier<Message> message) {
        doubt();
        if (errors.size() < most) {
            errors.add(problem(place, message.get()));
        } else {
            others++;
        }
    }

    /** An error in one element of the list that stands at {@code list}. */
    void errorInside(SourceLocation list, int index, Supplier<Message> message) {
        error(list.element(index, list.line(), list.column()), message);
    }

    void warning(SourceLocation place, Message message) {
        doubt();
        if (warnings.size() < most) {
            warnings.add(problem(place, message));
        } else {
            otherWarnings++;
        }
    }

    boolean none() {
        return errors.isEmpty();
    }

    /** {@return the warnings in the order of the file, and how many more there are} */
    List<InputIssue> warnings() {
        List<InputIssue> told = new ArrayList<>(inOrder(warnings));
        if (otherWarnings > 0) {
            told.add(problem("", null, null, Messages.moreWarnings(otherWarnings)));
        }
        return told;
    }

    /** {@return the exception that tells all errors} */
    UnreadableDossierException unreadable() {
        return new UnreadableDossierException(inOrder(errors), others);
    }

    /** {@return the exception that tells what ended the reading, then the errors found before} */
    UnreadableDossierException stopped(
            String pointer, @Nullable Integer line, @Nullable Integer column, Message message) {
        doubt();
        List<InputIssue> all = new ArrayList<>();
        all.add(problem(pointer, line, column, message));
        all.addAll(inOrder(errors));
        return new UnreadableDossierException(all, others);
    }

    UnreadableDossierException stopped(SourceLocation place, Message message) {
        return stopped(place.pointer(), place.line(), place.column(), message);
    }

    private static InputIssue problem(SourceLocation place, Message message) {
        return problem(place.pointer(), place.line(), place.column(), message);
    }

    private static InputIssue problem(
            String pointer, @Nullable Integer line, @Nullable Integer column, Message message) {
        return new InputIssue(pointer, line, column, message.reason(), message.advice());
    }

    private static List<InputIssue> inOrder(List<InputIssue> problems) {
        return problems.stream().sorted(ORDER_OF_THE_FILE).toList();
    }
}
