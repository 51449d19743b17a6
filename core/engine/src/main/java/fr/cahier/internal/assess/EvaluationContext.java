package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.Version;
import fr.cahier.internal.derive.DerivedFacts;
import fr.cahier.internal.json.CanonicalDossier;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Receipt.InstantBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation depends on beside the dossier.
 *
 * @param ready what was prepared for the day
 * @param basis the source of {@code instant}
 * @param doctrineSha256 null without a doctrine
 */
public record EvaluationContext(
        Stretch ready,
        Instant instant,
        InstantBasis basis,
        LocalDate day,
        @Nullable String doctrineSha256) {

    /** {@return the edition, with the thresholds that were settled for the day} */
    public Edition edition() {
        return ready.edition();
    }

    /** @param before the facts of the previous state; null when there is none */
    public DerivedFacts derived(Dossier dossier, @Nullable DerivedFacts before) {
        return ready.deriver().derived(dossier, day, before);
    }

    /** {@return the same, under these suppositions where nothing is settled} */
    EvaluationContext supposing(Map<String, Settlement> supposed) {
        return new EvaluationContext(ready.supposing(supposed), instant, basis, day, doctrineSha256);
    }

    public Receipt receipt(Dossier dossier) {
        Edition edition = edition();
        return new Receipt(
                edition.id(),
                edition.sha256(),
                edition.sourceSha256(),
                CanonicalDossier.sha256(dossier),
                doctrineSha256,
                Version.CURRENT,
                instant,
                basis,
                edition.zone());
    }
}
