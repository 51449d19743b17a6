package fr.cahier.internal.compute;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.internal.compute.Row.Possible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weekly slots of one subject: how long they open, and on how many days. Those that overlap at one place count once, and
 * one that does not say its place may be at any; of alternate weeks the poorer counts, and what is open in some weeks of a month
 * only, or later, counts for nothing. Plannings of one place contradict one another: either may hold.
 */
final class Slots {

    /** The list whose elements are slots. */
    static final String LIST = "creneaux";

    static final List<String> COLUMNS = List.of("jour", "debut", "fin");

    /** The place of slots that do not say it, and of those of one site. */
    private static final String NOWHERE = "";

    private static final int DAY = 24 * 60;
    private static final int DAYS = 7;

    private final Scope scope;
    private final Trace trace;
    private final boolean open;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** Where slots do not say their place. */
    private final List<Cell> placeless = new ArrayList<>(0);

    private Slots(Scope scope, Trace trace, boolean open) {
        this.scope = scope;
        this.trace = trace;
        this.open = open;
    }

    static Slots of(RowOperand operand, Scope scope, Trace trace) {
        Row.Rows rows = operand.rows(scope, trace);
        Slots slots = new Slots(scope, trace, !rows.unsaid().isEmpty());
        List<Column> columns = new ArrayList<>(COLUMNS.size());
        for (String name : COLUMNS) {
            columns.add(Objects.requireNonNull(operand.source().column(name)));
        }
        for (Row row : rows.certain()) {
            slots.add(operand, columns, row, true);
        }
        for (Possible possible : rows.possible()) {
            slots.add(operand, columns, possible.row(), false);
        }
        return slots;
    }

    /**
     * The slots of one place.
     *
     * @param sure those that count
     * @param doubtful those that may count
     */
    private record Place(List<Creneau> sure, List<Creneau> doubtful) {

        Place() {
            this(new ArrayList<>(), new ArrayList<>(0));
        }

        /** {@return the same slots once for each planning that they name, with those that name none} */
        List<Place> plannings() {
            return isOfOne()
                    ? List.of(this)
                    : Stream.concat(sure.stream(), doubtful.stream())
                            .map(Creneau::planning)
                            .filter(Objects::nonNull)
                            .distinct()
                            .sorted()
                            .map(this::of)
                            .toList();
        }

        private boolean isOfOne() {
            String first = null;
            for (int i = 0; i < sure.size() + doubtful.size(); i++) {
                Creneau slot = i < sure.size() ? sure.get(i) : doubtful.get(i - sure.size());
                if (slot.planning() != null && first != null && !first.equals(slot.planning())) {
                    return false;
                }
                first = first == null ? slot.planning() : first;
            }
            return true;
        }

        private Place of(@Nullable String planning) {
            return new Place(of(sure, planning), of(doubtful, planning));
        }

        private static List<Creneau> of(List<Creneau> slots, @Nullable String planning) {
            return slots.stream()
                    .filter(slot -> slot.planning() == null || slot.planning().equals(planning))
                    .toList();
        }

        /** {@return the slots that count whichever planning holds} */
        List<Creneau> surest() {
            return isOfOne() ? sure : of(sure, null);
        }
    }

    private void add(RowOperand operand, List<Column> columns, Row row, boolean certain) {
        Creneau slot = (Creneau) Objects.requireNonNull(row.value());
        if (slot.semainesDuMois() != null) {
            return;
        }
        if (slot.aPartirDu() != null
                && slot.aPartirDu().isAfter(scope.input().moment().deposit())) {
            trace.add(row.cell(Objects.requireNonNull(operand.source().column("a_partir_du"))));
            return;
        }
        Boolean holds = RowOperand.holds(operand.where(), row, scope, trace);
        if (Boolean.FALSE.equals(holds)) {
            return;
        }
        for (Column column : columns) {
            trace.add(row.cell(column));
        }
        if (scope.subject() == null && slot.siteId() == null) {
            placeless.add(row.cell(Objects.requireNonNull(operand.source().column("site_id"))));
        }
        String site = scope.subject() != null || slot.siteId() == null ? NOWHERE : slot.siteId();
        Place place = places.computeIfAbsent(site, unseen -> new Place());
        (certain && holds != null ? place.sure() : place.doubtful()).add(slot);
    }

    private static boolean isHeld(Creneau slot, Semaine week) {
        return slot.semaine() == null || slot.semaine() == Semaine.TOUTES || slot.semaine() == week;
    }

    /** {@return the time of a week, in hours or in minutes} */
    Range time(boolean inHours) {
        long least = 0;
        long most = 0;
        for (Map.Entry<String, Place> place : places.entrySet()) {
            long sure = Long.MAX_VALUE;
            long possible = 0;
            for (Place planning : place.getValue().plannings()) {
                long opened = opened(planning.sure());
                sure = Math.min(sure, opened);
                possible = Math.max(possible, withDoubtful(planning, opened));
            }
            least += place.getKey().equals(NOWHERE) && places.size() > 1 ? besideOthers(place.getValue(), sure) : sure;
            most += possible;
        }
        return new Range(in(inHours, least), open ? null : in(inHours, most));
    }

    private long opened(List<Creneau> slots) {
        Minutes minutes = scope.input().minutes();
        minutes.clear();
        slots.forEach(minutes::open);
        return minutes.ofPoorerWeek();
    }

    /** @param sure for how long those that count open, in the week that is being filled */
    private long withDoubtful(Place planning, long sure) {
        Minutes minutes = scope.input().minutes();
        planning.doubtful().forEach(minutes::open);
        return planning.doubtful().isEmpty() && minutes.untimed == 0
                ? sure
                : Math.min(DAYS * DAY, minutes.ofPoorerWeek() + (long) minutes.untimed * DAY);
    }

    /** {@return for how long slots open whose place is not said, where they may be at that of any other} Then it is asked for. */
    private long besideOthers(Place nowhere, long alone) {
        Minutes minutes = scope.input().minutes();
        minutes.clear();
        places.forEach((name, place) -> {
            if (!name.equals(NOWHERE)) {
                place.sure().forEach(minutes::open);
            }
        });
        int weekA = minutes.weekA.cardinality();
        int weekB = minutes.weekB.cardinality();
        nowhere.surest().forEach(minutes::open);
        long beside = Math.min(minutes.weekA.cardinality() - weekA, minutes.weekB.cardinality() - weekB);
        if (beside < alone) {
            placeless.forEach(trace::add);
        }
        return beside;
    }

    /** The open minutes of weeks A and B at one place. */
    static final class Minutes {

        private final BitSet weekA = new BitSet(DAYS * DAY);
        private final BitSet weekB = new BitSet(DAYS * DAY);

        /** How many slots do not say when they are open. */
        private int untimed;

        void clear() {
            weekA.clear();
            weekB.clear();
            untimed = 0;
        }

        void open(Creneau slot) {
            if (slot.jour() == null || slot.debut() == null || slot.fin() == null) {
                untimed++;
                return;
            }
            if (isHeld(slot, Semaine.A)) {
                open(weekA, slot);
            }
            if (isHeld(slot, Semaine.B)) {
                open(weekB, slot);
            }
        }

        /** A slot that ends before it begins runs past midnight; Sunday's runs into Monday. */
        private static void open(BitSet week, Creneau slot) {
            int from = (slot.jour() - 1) * DAY + slot.debut().toSecondOfDay() / 60;
            int until = (slot.jour() - 1) * DAY + slot.fin().toSecondOfDay() / 60;
            int end = until < from ? until + DAY : until;
            week.set(from, Math.min(end, DAYS * DAY));
            if (end > DAYS * DAY) {
                week.set(0, end - DAYS * DAY);
            }
        }

        int ofPoorerWeek() {
            return Math.min(weekA.cardinality(), weekB.cardinality());
        }
    }

    private static BigDecimal in(boolean hours, long minutes) {
        return hours ? Range.time(minutes, 60) : BigDecimal.valueOf(minutes);
    }

    /** {@return on how many days of a week some place opens} */
    Range days() {
        List<Creneau> sure = new ArrayList<>();
        List<Creneau> all = new ArrayList<>();
        for (Place place : places.values()) {
            sure.addAll(place.surest());
            all.addAll(place.sure());
            all.addAll(place.doubtful());
        }
        int certain = daysOfPoorerWeek(sure);
        int least = certain == 0 && sure.stream().anyMatch(slot -> slot.jour() == null) ? 1 : certain;
        long unknown = all.stream().filter(slot -> slot.jour() == null).count();
        long most = open ? DAYS : Math.min(DAYS, daysOfPoorerWeek(all) + unknown);
        return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    private static int daysOfPoorerWeek(List<Creneau> slots) {
        return Math.min(days(slots, Semaine.A), days(slots, Semaine.B));
    }

    private static int days(List<Creneau> slots, Semaine week) {
        BitSet days = new BitSet(DAYS + 1);
        for (Creneau slot : slots) {
            if (slot.jour() != null && isHeld(slot, week)) {
                days.set(slot.jour());
            }
        }
        return days.cardinality();
    }
}
