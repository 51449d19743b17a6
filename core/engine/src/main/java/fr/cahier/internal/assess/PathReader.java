package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values at prepared paths for one subject after the other. Beyond the bound they are counted only; values that
 * subjects share are read once.
 */
final class PathReader<T> implements FactPath.Visitor {

    /** Maps one value; null: leave it out. */
    interface Mapping<T> {

        @Nullable
        T of(PreparedPath path, String pointer, @Nullable Object value);
    }

    /**
     * @param kept at most {@link Finding#MAX_LISTED}
     * @param elements the list index of each; empty unless they are to be merged
     * @param inList whether the list has an element for the subject
     */
    record Values<T>(List<T> kept, int more, List<Integer> elements, boolean inList) {}

    private final Dossier dossier;
    private final BySubject bySubject;
    private final @Nullable Integer deposit;
    private final Mapping<T> mapping;

    /** By the rank of the path: values of the whole dossier, and about every subject of one kind. */
    private final @Nullable Values<T>[] anywhere;

    private @Nullable Values<T> @Nullable [] ofEvery;

    private PreparedPath path;
    private List<T> kept = List.of();
    private @Nullable List<Integer> elements;
    private int more;
    private boolean inList;

    @SuppressWarnings("unchecked")
    PathReader(Dossier dossier, BySubject bySubject, @Nullable Integer deposit, int paths, Mapping<T> mapping) {
        this.dossier = dossier;
        this.bySubject = bySubject;
        this.deposit = deposit;
        this.mapping = mapping;
        this.anywhere = new Values[paths];
    }

    /** {@return the values about {@code subject}, without those of other sites or persons} */
    Values<T> read(PreparedPath path, SubjectKey subject) {
        if (path.isOf(subject)) {
            return read(path, List.of(subject.index()), false);
        }
        if (!path.isBeside(subject)) {
            Values<T> known = anywhere[path.rank()];
            return known == null ? anywhere[path.rank()] = read(path, null, false) : known;
        }
        List<Integer> own = bySubject.of(path.list(), subject);
        List<Integer> every = bySubject.ofEvery(path.list(), subject);
        if (every.isEmpty()) {
            return read(path, own, false);
        }
        Values<T> shared = ofEvery(path, subject, every);
        return own.isEmpty() ? shared : inOrder(shared, read(path, own, true));
    }

    @SuppressWarnings("unchecked")
    private Values<T> ofEvery(PreparedPath path, SubjectKey subject, List<Integer> every) {
        if (ofEvery == null) {
            ofEvery = new Values[2 * anywhere.length];
        }
        int rank = path.rankOf(subject, anywhere.length);
        Values<T> known = ofEvery[rank];
        return known == null ? ofEvery[rank] = read(path, every, true) : known;
    }

    private Values<T> read(PreparedPath path, @Nullable List<Integer> indexes, boolean isMerged) {
        this.path = path;
        this.kept = new ArrayList<>(indexes == null ? 1 : Math.min(indexes.size(), Finding.MAX_LISTED));
        this.elements = isMerged ? new ArrayList<>() : null;
        this.more = 0;
        this.inList = false;
        if (deposit != null && path.listed() != null) {
            path.listed().visit(dossier, List.of(deposit), this);
        } else {
            path.path().visit(dossier, indexes, this);
        }
        return new Values<>(kept, more, elements == null ? List.of() : elements, inList);
    }

    @Override
    public void fact(String pointer, int index, @Nullable Object value) {
        inList |= index >= 0;
        T one = mapping.of(path, pointer, value);
        if (one == null) {
            return;
        }
        if (kept.size() == Finding.MAX_LISTED) {
            more++;
            return;
        }
        kept.add(one);
        if (elements != null) {
            elements.add(index);
        }
    }

    /** Merges two results in the order of the list. */
    private static <T> Values<T> inOrder(Values<T> some, Values<T> others) {
        Truncated.Collector<T> collector = new Truncated.Collector<>(some.kept.size() + others.kept.size());
        int i = 0;
        int j = 0;
        while (i < some.kept.size() || j < others.kept.size()) {
            boolean isNext =
                    j == others.kept.size() || i < some.kept.size() && some.elements.get(i) < others.elements.get(j);
            collector.add(isNext ? some.kept.get(i++) : others.kept.get(j++));
        }
        collector.skip(some.more + others.more);
        Truncated<T> result = collector.result();
        return new Values<>(result.kept(), result.more(), List.of(), some.inList || others.inList);
    }
}
