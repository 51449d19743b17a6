package fr.cahier;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.Sha256;
import fr.cahier.internal.Version;
import fr.cahier.internal.derivation.Derivation;
import fr.cahier.json.DossierWriter;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictMaker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * The door: judges dossiers against one regulation. Immutable and thread-safe; make one and keep it.
 *
 * <p>An evaluation reads no clock, no locale, no default time zone and no environment: the same dossier, regulation and
 * instant give the same verdict, to the byte.
 */
public final class Evaluator {

    private final Regulation regulation;

    private Evaluator(Regulation regulation) {
        this.regulation = Objects.requireNonNull(regulation, "regulation");
    }

    /** {@return an evaluator of {@code regulation}} */
    public static Evaluator of(Regulation regulation) {
        return new Evaluator(regulation);
    }

    /**
     * {@return the verdict on {@code dossier}, under the thresholds that held when it was deposited; when it says no
     * deposit, under those of the regulation's first day}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails; no partial verdict is given
     */
    public Verdict evaluate(Dossier dossier) {
        return Derivation.depositOf(dossier, regulation.zone())
                .map(deposit -> evaluate(dossier, deposit, InstantBasis.DEPOSIT))
                .orElseGet(() -> evaluate(dossier, firstInstant(), InstantBasis.EDITION));
    }

    /**
     * {@return the verdict on {@code dossier}, under the thresholds that hold at {@code instant}}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails; no partial verdict is given
     */
    public Verdict evaluate(Dossier dossier, Instant instant) {
        return evaluate(dossier, instant, InstantBasis.CALLER);
    }

    private Verdict evaluate(Dossier dossier, Instant instant, InstantBasis basis) {
        LocalDate day = LocalDate.ofInstant(instant, regulation.zone());
        List<Object> facts = Derivation.facts(dossier, regulation, day);
        List<Match> matches = regulation.rules().match(facts);
        return VerdictMaker.make(regulation, dossier, facts, matches, receipt(dossier, instant, basis));
    }

    private Receipt receipt(Dossier dossier, Instant instant, InstantBasis basis) {
        ZoneId zone = regulation.zone();
        return new Receipt(
                regulation.id(),
                regulation.sha256(),
                regulation.sourceSha256(),
                Sha256.of(DossierWriter.canonical(dossier)),
                Version.CURRENT,
                instant,
                basis,
                zone);
    }

    private Instant firstInstant() {
        return regulation.from().atStartOfDay(regulation.zone()).toInstant();
    }
}
