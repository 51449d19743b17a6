package fr.cahier.verdict;

import fr.cahier.regulation.Match;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the rules matched on one dossier, by the obligation and the subject that it speaks of. */
final class Observations {

    /** The engine promises no order of matches; findings have one. */
    private final Comparator<Observation> order = Comparator.comparing(
            Observation::match,
            Comparator.comparing((Match match) -> match.rule().order())
                    .thenComparing(match -> match.rule().name())
                    .thenComparing(this::bound));

    private final Duties duties;
    private final @Nullable Said[] byDuty;

    /** Of a match that was compared with another of the same rule, what it bound. */
    private final Map<Match, String> bound = new IdentityHashMap<>(0);

    Observations(Duties duties, List<Match> matches) {
        this(duties, matches, duty -> true);
    }

    /** @param wanted the duties that will be asked about */
    Observations(Duties duties, List<Match> matches, Predicate<Duty> wanted) {
        this.duties = duties;
        this.byDuty = new Said[duties.count()];
        matches.forEach(match -> add(match, wanted));
    }

    /** What is said of one obligation: of every subject, and of one alone. */
    private static final class Said {
        private List<Observation> ofEvery = List.of();
        private boolean sorted;
        private final Map<String, List<Observation>> ofOne = new HashMap<>(0);
    }

    private void add(Match match, Predicate<Duty> wanted) {
        each(duties, match, (duty, subject) -> {
            if (wanted.test(duty)) {
                add(duty, subject, match);
            }
        });
    }

    /** Tells {@code told} of which duty, and of which subject of it, {@code match} speaks; null when of every one. */
    static void each(Duties duties, Match match, BiConsumer<Duty, @Nullable String> told) {
        Object bound = match.bindings().get("obligation");
        List<String> ids = bound == null ? match.rule().obligations() : List.of(bound.toString());
        for (String id : ids) {
            Duty duty = duties.duty(id);
            if (duty != null) {
                told.accept(duty, subject(duty.subject(), match));
            }
        }
    }

    private void add(Duty duty, @Nullable String subject, Match match) {
        Said said = byDuty[duty.rank()];
        if (said == null) {
            said = new Said();
            byDuty[duty.rank()] = said;
        }
        Observation observation =
                new Observation(duty.obligation().id(), subject, match.rule().outcome(), match);
        if (subject == null) {
            said.ofEvery = with(said.ofEvery, observation);
        } else {
            said.ofOne.put(subject, with(said.ofOne.getOrDefault(subject, List.of()), observation));
        }
    }

    private static @Nullable String subject(Subject subject, Match match) {
        Object name =
                switch (subject) {
                    case DOSSIER -> null;
                    case SITE -> match.bindings().get("site");
                    case PERSONNEL -> match.bindings().get("personnel");
                };
        return name == null || name.toString().isEmpty() ? null : name.toString();
    }

    private String bound(Match match) {
        return bound.computeIfAbsent(match, one -> one.bindings().toString());
    }

    /** Mostly there is one and no more. */
    private static List<Observation> with(List<Observation> some, Observation another) {
        if (some.isEmpty()) {
            return List.of(another);
        }
        List<Observation> more = some.size() == 1 ? new ArrayList<>(some) : some;
        more.add(another);
        return more;
    }

    /** {@return what is said of {@code duty} for {@code target}, in the order of the rules} */
    List<Observation> about(Duty duty, Target target) {
        Said said = byDuty[duty.rank()];
        if (said == null) {
            return List.of();
        }
        List<Observation> own = target.name() == null ? List.of() : said.ofOne.getOrDefault(target.name(), List.of());
        if (own.size() + said.ofEvery.size() == 1) {
            return own.isEmpty() ? said.ofEvery : own;
        }
        if (!said.sorted && said.ofEvery.size() > 1) {
            said.ofEvery.sort(order);
            said.sorted = true;
        }
        if (own.isEmpty()) {
            return said.ofEvery;
        }
        List<Observation> about = new ArrayList<>(own.size() + said.ofEvery.size());
        about.addAll(said.ofEvery);
        about.addAll(own);
        about.sort(order);
        return about;
    }
}
