package fr.cahier;

import fr.cahier.Stretches.Stretch;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.Version;
import fr.cahier.internal.derivation.Derived;
import fr.cahier.json.DossierWriter;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Receipt.InstantBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under what a dossier is judged.
 *
 * @param regulation the edition
 * @param ready what is ready for that edition and day
 * @param instant the instant whose thresholds hold
 * @param basis where that instant comes from
 * @param day the day of that instant
 */
record Setting(Regulation regulation, Stretch ready, Instant instant, InstantBasis basis, LocalDate day) {

    /** {@return everything that rules may match for {@code dossier}} */
    List<Object> facts(Dossier dossier) {
        return ready.derivation().facts(dossier, day);
    }

    /**
     * {@return the same, and what the next state of the dossier may keep of it}
     *
     * @param before what was derived from the state before, under what holds now too; null when there is none
     */
    Derived derived(Dossier dossier, @Nullable Derived before) {
        return ready.derivation().derived(dossier, day, before);
    }

    /** {@return what tells from what the verdict on {@code dossier} was made} */
    Receipt receipt(Dossier dossier) {
        return new Receipt(
                regulation.id(),
                regulation.sha256(),
                regulation.sourceSha256(),
                DossierWriter.sha256(dossier),
                Version.CURRENT,
                instant,
                basis,
                regulation.zone());
    }
}
