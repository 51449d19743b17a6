package fr.cahier.internal.compute;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.regulation.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One dossier, read for all computations; what several of them look up is looked up once. For one thread. */
final class Input {

    /** A row without any value: nobody's. */
    private static final Site NO_SITE = Site.builder().build();

    private static final FactPath STAMP = FactPath.of("depot.horodatage");

    private final Dossier dossier;
    private final LocalDate deposit;
    private final boolean dated;
    private final List<String> siteNames;
    private final List<String> personNames;
    private final Trace.Steps steps = new Trace.Steps();
    private final Map<Source, Map<Subject, RowIndex>> indexes = new IdentityHashMap<>();
    private @Nullable Map<String, List<IndexedFact>> facts;

    /** Sites that receive the public, as far as it is known. */
    private @Nullable List<String> receiving;

    /**
     * @param deposit its day; that of the evaluation where {@code dated} is false
     * @param siteNames one for each site, as findings name them; so for persons
     */
    Input(Dossier dossier, LocalDate deposit, boolean dated, List<String> siteNames, List<String> personNames) {
        this.dossier = dossier;
        this.deposit = deposit;
        this.dated = dated;
        this.siteNames = siteNames;
        this.personNames = personNames;
    }

    /** A row of {@code faits}, with its place. */
    record IndexedFact(int index, Fait fact) {}

    Dossier dossier() {
        return dossier;
    }

    LocalDate deposit() {
        return deposit;
    }

    boolean isDated() {
        return dated;
    }

    /** {@return the day of the deposit, as a number} Where it is not said it is asked for. */
    Range readDeposit(Trace trace) {
        if (dated) {
            return Range.of(deposit.toEpochDay());
        }
        trace.add(new Cell("/depot/horodatage", STAMP.toString(), null, STAMP.accepted(), List.of()));
        return Range.UNKNOWN;
    }

    Trace.Steps steps() {
        return steps;
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
