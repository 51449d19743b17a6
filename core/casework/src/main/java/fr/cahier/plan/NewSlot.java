package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a slot whole: one without a day, hours or a place would leave open how long the service is held. */
final class NewSlot {

    private static final int HOUR = 60;

    private NewSlot() {}

    /**
     * {@return what a new slot says}
     *
     * @param site where it is; null for the first one
     * @param given what it has to say
     */
    static Map<String, Object> completed(Dossier dossier, @Nullable String site, Map<String, Object> given) {
        Map<String, Object> all = new LinkedHashMap<>(given);
        String there = place(dossier, site);
        if (there != null) {
            all.putIfAbsent("site_id", there);
        }
        FreeHours.Hours free = free(FreeHours.at((String) all.get("site_id"), dossier), (Integer) given.get("jour"));
        LocalTime from = (LocalTime) given.get("debut");
        LocalTime until = (LocalTime) given.get("fin");
        all.putIfAbsent("jour", free.day());
        all.putIfAbsent("debut", until == null ? free.from() : until.minusHours(1));
        all.putIfAbsent("fin", from == null ? free.until() : from.plusHours(1));
        return all;
    }

    private static @Nullable String place(Dossier dossier, @Nullable String site) {
        return Stream.concat(
                        Stream.ofNullable(site),
                        Objects.requireNonNullElse(dossier.sites(), List.<Site>of()).stream()
                                .map(Site::id)
                                .filter(Objects::nonNull))
                .findFirst()
                .orElse(null);
    }

    /** {@return an hour in which nothing is open yet, where there is one} */
    private static FreeHours.Hours free(FreeHours hours, @Nullable Integer day) {
        LocalTime until = FreeHours.MORNING.plusHours(1);
        return day == null
                ? hours.taken(HOUR).stream()
                        .findFirst()
                        .orElse(new FreeHours.Hours(1, FreeHours.MORNING, FreeHours.NOON))
                : hours.on(day, FreeHours.MORNING, until).orElse(new FreeHours.Hours(day, FreeHours.MORNING, until));
    }
}
