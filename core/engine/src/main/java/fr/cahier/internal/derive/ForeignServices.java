package fr.cahier.internal.derive;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Tarif;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The service of another text is another activity: its hours and fees do not count here. */
final class ForeignServices {

    private ForeignServices() {}

    /** {@return whether it is that of the text, once foreign ones are told apart} */
    static boolean isOwn(@Nullable Service service) {
        return service != null && service != Service.AUTRE;
    }

    /**
     * {@return the same dossier where it names no foreign service}
     *
     * @param own what the edition's service is called in dossiers
     */
    static Dossier apart(Dossier dossier, Service own) {
        List<Creneau> slots = dossier.creneaux();
        List<Tarif> fees = dossier.tarifs();
        if (!names(slots, Creneau::service, own) && !names(fees, Tarif::service, own)) {
            return dossier;
        }
        return dossier.toBuilder()
                .creneaux(apart(slots, Creneau::service, own, slot -> slot.toBuilder()
                        .service(Service.AUTRE)
                        .build()))
                .tarifs(apart(fees, Tarif::service, own, fee -> fee.toBuilder()
                        .service(Service.AUTRE)
                        .build()))
                .build();
    }

    private static <T> boolean names(@Nullable List<T> rows, Function<T, @Nullable Service> service, Service own) {
        if (rows != null) {
            for (T row : rows) {
                if (isForeign(service.apply(row), own)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isForeign(@Nullable Service service, Service own) {
        return isOwn(service) && service != own && service != Service.LABEL;
    }

    private static <T> @Nullable List<T> apart(
            @Nullable List<T> rows, Function<T, @Nullable Service> service, Service own, UnaryOperator<T> other) {
        return rows == null
                ? null
                : rows.stream()
                        .map(row -> isForeign(service.apply(row), own) ? other.apply(row) : row)
                        .toList();
    }
}
