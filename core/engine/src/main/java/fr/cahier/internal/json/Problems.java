package fr.cahier.internal.json;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.UnreadableDossierException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file. Only the first are kept, the others are counted. */
public final class Problems {

    private static final Comparator<InputIssue> ORDER_OF_THE_FILE = Comparator.comparing(
                    InputIssue::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(InputIssue::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final int max;
    private final boolean quick;
    private final List<InputIssue> errors = new ArrayList<>();
    private final List<InputIssue> warnings = new ArrayList<>();
    private int others;
    private int otherWarnings;

    public Problems(int max) {
        this(max, false);
    }

    private Problems(int max, boolean quick) {
        this.max = max;
        this.quick = quick;
    }

    /** {@return a collector whose first error or warning is a {@link FastPathAborted}} */
    static Problems quick() {
        return new Problems(0, true);
    }

    private void abortIfQuick() {
        if (quick) {
            throw FastPathAborted.INSTANCE;
        }
    }

    /** The message is made only when it is kept. */
    void error(SourceLocation location, Supplier<Message> message) {
        abortIfQuick();
        if (errors.size() < max) {
            errors.add(problem(location, message.get()));
        } else {
            others++;
        }
    }

    /** Reports an error in an element of the list at {@code list}. */
    void errorInside(SourceLocation list, int index, Supplier<Message> message) {
        error(list.element(index, list.line(), list.column()), message);
    }

    void warning(SourceLocation location, Message message) {
        abortIfQuick();
        if (warnings.size() < max) {
            warnings.add(problem(location, message));
        } else {
            otherWarnings++;
        }
    }

    boolean none() {
        return errors.isEmpty();
    }

    /** {@return the warnings in the order of the file, and how many more there are} */
    List<InputIssue> warnings() {
        List<InputIssue> all = new ArrayList<>(inOrder(warnings));
        if (otherWarnings > 0) {
            all.add(problem("", null, null, Messages.moreWarnings(otherWarnings)));
        }
        return all;
    }

    UnreadableDossierException unreadable() {
        return new UnreadableDossierException(inOrder(errors), others);
    }

    /** {@return the exception with the reason why reading stopped, then the errors before it} */
    UnreadableDossierException stopped(
            String pointer, @Nullable Integer line, @Nullable Integer column, Message message) {
        abortIfQuick();
        List<InputIssue> all = new ArrayList<>();
        all.add(problem(pointer, line, column, message));
        all.addAll(inOrder(errors));
        return new UnreadableDossierException(all, others);
    }

    UnreadableDossierException stopped(SourceLocation location, Message message) {
        return stopped(location.pointer(), location.line(), location.column(), message);
    }

    private static InputIssue problem(SourceLocation location, Message message) {
        return problem(location.pointer(), location.line(), location.column(), message);
    }

    private static InputIssue problem(
            String pointer, @Nullable Integer line, @Nullable Integer column, Message message) {
        return new InputIssue(message.code(), pointer, line, column, message.reason(), message.advice());
    }

    private static List<InputIssue> inOrder(List<InputIssue> problems) {
        return problems.stream().sorted(ORDER_OF_THE_FILE).toList();
    }
}
