package fr.cahier.internal.compute;

import fr.cahier.facts.Seuil;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When a dossier is judged: what is compared with the deposit or a threshold depends on it. */
interface Moment {

    /** {@return the day of the deposit; that of the evaluation where {@link #isDated} is false} */
    LocalDate deposit();

    boolean isDated();

    /** {@return the zone of instants written without an offset, and of their days} */
    ZoneId zone();

    /** {@return the threshold as it holds; null where none of that code does} */
    @Nullable
    Seuil threshold(String code);
}
