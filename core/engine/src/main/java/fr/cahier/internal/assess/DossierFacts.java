package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.derive.Subjects;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up in one dossier what an obligation rests on for one subject. Many obligations rest on the same facts: each is
 * looked up once, and their findings share it.
 */
final class DossierFacts {

    private final Dossier dossier;
    private final PreparedEdition duties;
    private final BySite bySite;
    private final PathReader<UsedFact> reader;

    /** By name; null until one is asked for. */
    private @Nullable Map<String, UsedFact> pieces;

    /** By the rank of the spot, then by the place of the site or person: what was looked up of it. */
    private final @Nullable List<PathReader.@Nullable Places<UsedFact>>[] about;

    private final Truncated.Taking<UsedFact> gathered = new Truncated.Taking<>(16);

    DossierFacts(Dossier dossier, PreparedEdition duties) {
        this(dossier, duties, new BySite(dossier));
    }

    @SuppressWarnings("unchecked")
    private DossierFacts(Dossier dossier, PreparedEdition duties, BySite bySite) {
        this.dossier = dossier;
        this.duties = duties;
        this.bySite = bySite;
        this.reader = reader(DossierFacts::used);
        this.about = new List[duties.spotCount()];
    }

    /** {@return the same on the next state of the dossier, which keeps what was found in lists that it shares} */
    DossierFacts next(Dossier after) {
        DossierFacts next = new DossierFacts(after, duties, bySite.next(after));
        next.pieces = after.pieces() == dossier.pieces() ? pieces : null;
        return next;
    }

    Dossier dossier() {
        return dossier;
    }

    /** {@return what reads the spots of the dossier in that way} */
    <T> PathReader<T> reader(PathReader.Reading<T> reading) {
        return new PathReader<>(dossier, bySite, duties.spotCount(), reading);
    }

    /** {@return what is said on the obligation's spots, and under the keys where its commitment was answered} */
    Truncated<UsedFact> used(PreparedObligation duty, SubjectKey target, @Nullable Engagement commitment) {
        List<UsedFact> answers = commitment == null ? List.of() : answers(commitment.cles());
        if (duty.spots().isEmpty()) {
            return new Truncated<>(answers, 0);
        }
        gathered.addAll(answers);
        for (int i = 0; i < duty.spots().size(); i++) {
            PathReader.Places<UsedFact> said = said(duty.spots().get(i), target);
            gathered.addAll(said.told());
            gathered.skip(said.more());
        }
        return gathered.few();
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
        return duties.answered(key, dossier.engagements().get(key));
    }

    private PathReader.Places<UsedFact> said(PreparedPath spot, SubjectKey target) {
        if (!spot.isOf(target) && !spot.isBeside(target)) {
            return reader.read(spot, target);
        }
        List<PathReader.@Nullable Places<UsedFact>> known = about[spot.rank()];
        if (known == null) {
            known = new ArrayList<>(0);
            about[spot.rank()] = known;
        }
        while (known.size() <= target.index()) {
            known.add(null);
        }
        PathReader.Places<UsedFact> said = known.get(target.index());
        if (said == null) {
            said = reader.read(spot, target);
            known.set(target.index(), said);
        }
        return said;
    }

    private static @Nullable UsedFact used(PreparedPath spot, String pointer, @Nullable Object value) {
        return value == null || isListOfRecords(value) ? null : new UsedFact(pointer, value);
    }

    /** Its elements' own facts are told one by one; the list itself is told only when it is empty. */
    private static boolean isListOfRecords(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record;
    }

    /** {@return the piece of that name, by its place; null when there is none} */
    @Nullable
    UsedFact piece(String name) {
        if (pieces == null) {
            pieces = pieces();
        }
        return pieces.get(name);
    }

    private Map<String, UsedFact> pieces() {
        Map<String, UsedFact> byName = new HashMap<>();
        List<String> names = Subjects.pieces(dossier);
        for (int index = 0; index < names.size(); index++) {
            String pointer = "/pieces/" + index + (dossier.pieces().get(index).id() == null ? "" : "/id");
            byName.putIfAbsent(names.get(index), new UsedFact(pointer, names.get(index)));
        }
        return byName;
    }
}
