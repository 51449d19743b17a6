package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.PieceLabel;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.derive.Subjects;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the facts that an obligation uses for a subject. Each is looked up once and shared by findings. */
final class DossierFacts {

    private final Dossier dossier;
    private final PreparedEdition prepared;
    private final @Nullable Integer deposit;
    private final BySubject elements;
    private final Declarations declarations;
    private final ComputedFacts computed;
    private final PathReader<UsedFact> reader;

    /** By name; null until the first look-up. */
    private @Nullable Map<String, UsedFact> pieces;

    /** By the rank of the path, then by the index of the site or person. */
    private final @Nullable List<PathReader.@Nullable Values<UsedFact>>[] bySubject;

    private final Truncated.Collector<UsedFact> collector = new Truncated.Collector<>(16);

    DossierFacts(Dossier dossier, PreparedEdition prepared, Answers answers) {
        this(dossier, prepared, answers, new BySubject(dossier));
    }

    @SuppressWarnings("unchecked")
    private DossierFacts(Dossier dossier, PreparedEdition prepared, Answers answers, BySubject elements) {
        this.dossier = dossier;
        this.prepared = prepared;
        this.deposit = answers.deposit();
        this.elements = elements;
        this.declarations = new Declarations(dossier);
        this.computed = new ComputedFacts(prepared, declarations, answers.results());
        this.reader = reader(this::used);
        this.bySubject = new List[2 * prepared.pathCount()];
    }

    /** {@return the facts of the next state, without searching unchanged lists again} */
    DossierFacts next(Dossier after, Answers answers) {
        DossierFacts next = new DossierFacts(after, prepared, answers, elements.next(after));
        next.pieces = after.pieces() == dossier.pieces() ? pieces : null;
        return next;
    }

    Dossier dossier() {
        return dossier;
    }

    <T> PathReader<T> reader(PathReader.Mapping<T> mapping) {
        return new PathReader<>(dossier, elements, deposit, prepared.pathCount(), mapping);
    }

    /** {@return the values of the obligation's paths, and the answers of its commitment} */
    Truncated<UsedFact> used(PreparedObligation obligation, SubjectKey subject, @Nullable Engagement commitment) {
        List<UsedFact> answers = commitment == null ? List.of() : answers(commitment.cles());
        if (obligation.paths().isEmpty()) {
            return new Truncated<>(answers, 0);
        }
        List<PathReader.Values<UsedFact>> read =
                new ArrayList<>(obligation.paths().size());
        for (int i = 0; i < obligation.paths().size(); i++) {
            PreparedPath path = obligation.paths().get(i);
            if (path.computation() == null) {
                read.add(values(path, subject));
            }
        }
        collector.addAll(answers);
        int share = share(read, Finding.MAX_LISTED - answers.size());
        for (int i = 0; i < read.size(); i++) {
            PathReader.Values<UsedFact> values = read.get(i);
            int kept = Math.min(share, values.kept().size());
            collector.addAll(values.kept().subList(0, kept));
            collector.skip(values.kept().size() - kept + values.more());
        }
        Truncated<UsedFact> used = collector.result();
        return obligation.computed().isEmpty() ? used : computed.used(obligation, subject, used);
    }

    /**
     * {@return how many values of each path to keep} Where there is no room for all, the first elements of a list keep all that is
     * said of them, rather than all elements what one path says.
     */
    private static int share(List<PathReader.Values<UsedFact>> read, int room) {
        int share = Finding.MAX_LISTED;
        while (share > 0 && sum(read, share) > room) {
            share--;
        }
        return share;
    }

    private static int sum(List<PathReader.Values<UsedFact>> read, int share) {
        int sum = 0;
        for (int i = 0; i < read.size(); i++) {
            sum += Math.min(share, read.get(i).kept().size());
        }
        return sum;
    }

    /** {@return what computations tell of this dossier} */
    ComputedFacts computed() {
        return computed;
    }

    private List<UsedFact> answers(List<String> keys) {
        if (keys.size() == 1) {
            return answer(keys.get(0));
        }
        List<UsedFact> answers = new ArrayList<>();
        for (String key : keys) {
            answers.addAll(answer(key));
        }
        return List.copyOf(answers);
    }

    private List<UsedFact> answer(String key) {
        List<UsedFact> answer = prepared.answered(key, dossier.engagements().get(key));
        String words = dossier.reserves().get(key);
        return words == null ? answer : List.of(answer.get(0), new UsedFact("/engagements/" + key + "/texte", words));
    }

    private PathReader.Values<UsedFact> values(PreparedPath path, SubjectKey subject) {
        if (!path.isOf(subject) && !path.isBeside(subject)) {
            return reader.read(path, subject);
        }
        int rank = path.rankOf(subject, prepared.pathCount());
        List<PathReader.@Nullable Values<UsedFact>> known = bySubject[rank];
        if (known == null) {
            known = new ArrayList<>(0);
            bySubject[rank] = known;
        }
        while (known.size() <= subject.index()) {
            known.add(null);
        }
        PathReader.Values<UsedFact> values = known.get(subject.index());
        if (values == null) {
            values = reader.read(path, subject);
            known.set(subject.index(), values);
        }
        return values;
    }

    private @Nullable UsedFact used(PreparedPath path, String pointer, @Nullable Object value) {
        return value == null || isListOfRecords(value) ? null : declarations.fact(path, pointer, value);
    }

    /** Elements' facts are listed one by one; the list itself only when it is empty. */
    static boolean isListOfRecords(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record;
    }

    /** {@return the piece of that name; null when there is none} */
    @Nullable
    UsedFact piece(String name) {
        if (pieces == null) {
            pieces = pieces();
        }
        return pieces.get(name);
    }

    private Map<String, UsedFact> pieces() {
        List<String> names = Subjects.pieces(dossier);
        Map<String, UsedFact> byName = new HashMap<>(2 * names.size());
        for (int index = 0; index < names.size(); index++) {
            Piece piece = dossier.pieces().get(index);
            String pointer = "/pieces/" + index + (piece.id() == null ? "" : "/id");
            String label = PieceLabel.of(piece).orElse(null);
            byName.putIfAbsent(names.get(index), new UsedFact(pointer, names.get(index), null, null, label, null));
        }
        return byName;
    }
}
