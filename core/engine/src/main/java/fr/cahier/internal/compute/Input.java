package fr.cahier.internal.compute;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.regulation.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One dossier, read for all computations; what several of them look up is looked up once. For one thread. */
final class Input {

    /** A row without any value: nobody's. */
    private static final Site NO_SITE = Site.builder().build();

    /** What dates the arrival of a deposit. */
    private static final List<SectionSource> STAMPS = Stream.of(
                    "depot.horodatage", "depot.accuse_enregistrement", "depot.accuse_reception")
            .map(FactPath::of)
            .map(SectionSource::of)
            .toList();

    private final Dossier dossier;
    private final DepositMoment moment;
    private final List<String> siteNames;
    private final List<String> personNames;
    private final Trace trace = new Trace();
    private final Slots.Minutes minutes = new Slots.Minutes();
    private final Map<Source, Map<Subject, RowIndex>> indexes = new IdentityHashMap<>();
    private @Nullable Map<String, List<IndexedFact>> facts;

    /** Sites that receive the public, as far as it is known. */
    private @Nullable List<String> receiving;

    /** @param siteNames one for each site, as findings name them; so for persons */
    Input(Dossier dossier, DepositMoment moment, List<String> siteNames, List<String> personNames) {
        this.dossier = dossier;
        this.moment = moment;
        this.siteNames = siteNames;
        this.personNames = personNames;
    }

    /** A row of {@code faits}, with its place. */
    record IndexedFact(int index, Fait fact) {}

    Dossier dossier() {
        return dossier;
    }

    DepositMoment moment() {
        return moment;
    }

    /** {@return the day of the deposit, as a number} What dates it is told; where nothing does, it is asked for. */
    Range readDeposit(Trace trace) {
        for (SectionSource stamp : STAMPS) {
            Cell cell = stamp.only(this);
            if (moment.isDated() ? cell.value() != null : stamp == STAMPS.get(0)) {
                trace.addOnce(cell);
            }
        }
        return moment.isDated() ? Range.of(moment.deposit().toEpochDay()) : Range.UNKNOWN;
    }

    /** {@return between which instants the deposit arrived, in seconds} What dates it is told, or asked for. */
    Range readArrival(Trace trace) {
        readDeposit(trace);
        return moment.arrival() == null
                ? Range.UNKNOWN
                : new Range(
                        seconds(moment.arrival().auPlusTot()),
                        seconds(moment.arrival().auPlusTard()));
    }

    private static @Nullable BigDecimal seconds(@Nullable Instant instant) {
        return instant == null ? null : BigDecimal.valueOf(instant.getEpochSecond());
    }

    /** {@return an empty trace, until the next is asked for} */
    Trace trace() {
        trace.clear();
        return trace;
    }

    /** {@return one week for all results: each clears it before it opens slots in it} */
    Slots.Minutes minutes() {
        return minutes;
    }

    List<String> siteNames() {
        return siteNames;
    }

    List<String> personNames() {
        return personNames;
    }

    RowIndex index(Source source, Subject per) {
        return indexes.computeIfAbsent(source, unseen -> new HashMap<>())
                .computeIfAbsent(per, unseen -> source.index(this, per));
    }

    List<IndexedFact> facts(String key) {
        if (facts == null) {
            facts = new HashMap<>();
            List<Fait> rows = dossier.faits() == null ? List.of() : dossier.faits();
            for (int index = 0; index < rows.size(); index++) {
                String written = rows.get(index).cle();
                if (written != null) {
                    facts.computeIfAbsent(written, unseen -> new ArrayList<>())
                            .add(new IndexedFact(index, rows.get(index)));
                }
            }
        }
        return facts.getOrDefault(key, List.of());
    }

    /** {@return the names of those for which there is a result each; null where the list is not said} */
    @Nullable
    List<String> subjects(Subject kind) {
        return switch (kind) {
            case DOSSIER -> List.of();
            case SITE -> dossier.sites() == null ? null : receiving();
            case PERSONNEL -> dossier.personnels() == null ? null : personNames;
        };
    }

    private List<String> receiving() {
        if (receiving == null) {
            receiving = new ArrayList<>();
            Set<String> distinct = new HashSet<>();
            for (int index = 0; index < siteNames.size(); index++) {
                Site site = dossier.sites().get(index);
                if (!Boolean.FALSE.equals(site.recoitPublic())
                        && !NO_SITE.equals(site)
                        && distinct.add(siteNames.get(index))) {
                    receiving.add(siteNames.get(index));
                }
            }
        }
        return receiving;
    }
}
