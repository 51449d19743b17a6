package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.Version;
import fr.cahier.internal.assess.EditionTimeline.Stretch;
import fr.cahier.internal.derive.DerivedFacts;
import fr.cahier.internal.json.CanonicalDossier;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Receipt.InstantBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under what a dossier is judged.
 *
 * @param edition the edition
 * @param ready what is ready for that edition and day
 * @param instant the instant whose thresholds hold
 * @param basis where that instant comes from
 * @param day the day of that instant
 */
public record EvaluationContext(Edition edition, Stretch ready, Instant instant, InstantBasis basis, LocalDate day) {

    /** {@return everything that rules may match for {@code dossier}} */
    public List<Object> facts(Dossier dossier) {
        return ready.deriver().facts(dossier, day);
    }

    /**
     * {@return the same, and what the next state of the dossier may keep of it}
     *
     * @param before what was derived from the state before, under what holds now too; null when there is none
     */
    public DerivedFacts derived(Dossier dossier, @Nullable DerivedFacts before) {
        return ready.deriver().derived(dossier, day, before);
    }

    /** {@return what tells from what the verdict on {@code dossier} was made} */
    public Receipt receipt(Dossier dossier) {
        return new Receipt(
                edition.id(),
                edition.sha256(),
                edition.sourceSha256(),
                CanonicalDossier.sha256(dossier),
                Version.CURRENT,
                instant,
                basis,
                edition.zone());
    }
}
