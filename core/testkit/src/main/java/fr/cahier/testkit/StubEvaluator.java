package fr.cahier.testkit;

import fr.cahier.DossierEvaluator;
import fr.cahier.Evaluator;
import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Reponse;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A double of {@link Evaluator} for the tests of a host: it gives what it was told to give, and remembers what it was asked.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class StubEvaluator implements DossierEvaluator {

    private final Function<Dossier, Verdict> given;
    private final List<Dossier> asked = new CopyOnWriteArrayList<>();

    private StubEvaluator(Function<Dossier, Verdict> given) {
        this.given = given;
    }

    /** {@return an evaluator that concludes so whatever it is asked, with findings of the small edition} */
    public static StubEvaluator concluding(Conclusion conclusion) {
        Objects.requireNonNull(conclusion, "conclusion");
        Verdict verdict = Evaluator.of(SmallEdition.load()).evaluate(dossier(conclusion));
        return giving(asked -> verdict.toBuilder()
                .dossierReference(asked.reference())
                .candidate(asked.candidat().nom())
                .build());
    }

    /** {@return an evaluator that gives what {@code given} gives, or throws what it throws} */
    public static StubEvaluator giving(Function<Dossier, Verdict> given) {
        return new StubEvaluator(Objects.requireNonNull(given, "given"));
    }

    @Override
    public Verdict evaluate(Dossier dossier) {
        asked.add(Objects.requireNonNull(dossier, "dossier"));
        return given.apply(dossier);
    }

    /** Like {@link #evaluate(Dossier)}, whatever the instant. */
    @Override
    public Verdict evaluate(Dossier dossier, Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return evaluate(dossier);
    }

    /** {@return what was to be judged so far} */
    public List<Dossier> asked() {
        return List.copyOf(asked);
    }

    private static Dossier dossier(Conclusion conclusion) {
        Dossier complete = SmallEdition.complete();
        return switch (conclusion) {
            case LATE -> deposited(complete, complete.depot().canal(), "2026-07-01T10:00:00+02:00");
            case NON_COMPLIANT ->
                complete.toBuilder()
                        .engagements(Map.of("global", Reponse.OUI, "MAI-01", Reponse.NON))
                        .build();
            case INCOMPLETE -> Dossier.VIDE;
            case UNDECIDED -> deposited(complete, CanalDepot.POSTAL, "2026-06-29T10:00:00+02:00");
            case COMPLIANT_WITH_RESERVATIONS ->
                complete.toBuilder().pieces(List.of()).build();
            case COMPLIANT -> complete;
        };
    }

    private static Dossier deposited(Dossier dossier, CanalDepot canal, String stamp) {
        return dossier.toBuilder()
                .depot(dossier.depot().toBuilder()
                        .canal(canal)
                        .horodatage(Horodatage.lire(stamp))
                        .build())
                .build();
    }
}
