package fr.cahier.internal.compute;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.internal.compute.Row.Possible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The weekly slots of one subject: how long they open, and on how many days. Those that overlap at one place count once;
 * of alternate weeks the poorer counts, and what is open in some weeks of a month only, or later, counts for nothing.
 */
final class Slots {

    /** The list whose elements are slots. */
    static final String LIST = "creneaux";

    static final List<String> COLUMNS = List.of("jour", "debut", "fin");

    private static final int DAY = 24 * 60;
    private static final int DAYS = 7;

    /** Decimals of hours: a minute is more than the last of them. */
    private static final int HOUR_SCALE = 4;

    private final Scope scope;
    private final Trace trace;
    private final boolean open;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private Slots(Scope scope, Trace trace, boolean open) {
        this.scope = scope;
        this.trace = trace;
        this.open = open;
    }

    static Slots of(RowOperand operand, Scope scope, Trace trace) {
        Row.Rows rows = operand.rows(scope, trace);
        Slots slots = new Slots(scope, trace, !rows.unsaid().isEmpty());
        rows.certain().forEach(row -> slots.add(operand, row, true));
        for (Possible possible : rows.possible()) {
            slots.add(operand, possible.row(), false);
        }
        return slots;
    }

    /** The open minutes of weeks A and B at one place. */
    private static final class Place {

        private final BitSet[] sure = {new BitSet(), new BitSet()};
        private final BitSet[] doubtful = {new BitSet(), new BitSet()};
        private final BitSet[] sureDays = {new BitSet(), new BitSet()};
        private final BitSet[] doubtfulDays = {new BitSet(), new BitSet()};
        private int withoutHours;
        private int withoutDay;
        private boolean sureWithoutDay;

        static int poorer(BitSet[] weeks) {
            return Math.min(weeks[0].cardinality(), weeks[1].cardinality());
        }

        /** {@return the poorer week of all that may be} */
        static int poorer(BitSet[] sure, BitSet[] doubtful) {
            if (doubtful[0].isEmpty() && doubtful[1].isEmpty()) {
                return poorer(sure);
            }
            BitSet[] both = {(BitSet) sure[0].clone(), (BitSet) sure[1].clone()};
            both[0].or(doubtful[0]);
            both[1].or(doubtful[1]);
            return poorer(both);
        }
    }

    private void add(RowOperand operand, Row row, boolean certain) {
        Creneau slot = (Creneau) Objects.requireNonNull(row.value());
        if (slot.semainesDuMois() != null
                || slot.aPartirDu() != null
                        && slot.aPartirDu().isAfter(scope.input().deposit())) {
            return;
        }
        Boolean holds = RowOperand.holds(operand.where(), row, scope, trace);
        if (Boolean.FALSE.equals(holds)) {
            return;
        }
        COLUMNS.forEach(name ->
                trace.add(row.cell(Objects.requireNonNull(operand.source().column(name)))));
        String site = scope.subject() != null || slot.siteId() == null ? "" : slot.siteId();
        add(slot, certain && holds != null, places.computeIfAbsent(site, unseen -> new Place()));
    }

    private static void add(Creneau slot, boolean certain, Place place) {
        boolean timed = slot.jour() != null && slot.debut() != null && slot.fin() != null;
        place.withoutHours += timed ? 0 : 1;
        place.withoutDay += slot.jour() == null ? 1 : 0;
        place.sureWithoutDay |= certain && slot.jour() == null;
        for (int week = 0; week < 2; week++) {
            boolean held = slot.semaine() == null
                    || slot.semaine() == Semaine.TOUTES
                    || (slot.semaine() == Semaine.A) == (week == 0);
            if (held && slot.jour() != null) {
                (certain ? place.sureDays : place.doubtfulDays)[week].set(slot.jour());
            }
            if (held && timed) {
                open((certain ? place.sure : place.doubtful)[week], slot);
            }
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

    /** {@return the time of a week, in hours or in minutes} */
    Range time(boolean inHours) {
        long sure = 0;
        long possible = 0;
        for (Place place : places.values()) {
            sure += Place.poorer(place.sure);
            possible +=
                    Math.min(DAYS * DAY, Place.poorer(place.sure, place.doubtful) + (long) place.withoutHours * DAY);
        }
        return new Range(in(inHours, sure), open ? null : in(inHours, possible));
    }

    private static BigDecimal in(boolean hours, long minutes) {
        BigDecimal number = BigDecimal.valueOf(minutes);
        return hours
                ? Range.shortened(number.divide(BigDecimal.valueOf(60), HOUR_SCALE, RoundingMode.HALF_EVEN))
                : number;
    }

    /** {@return on how many days of a week some place opens} */
    Range days() {
        Place all = new Place();
        for (Place place : places.values()) {
            for (int week = 0; week < 2; week++) {
                all.sureDays[week].or(place.sureDays[week]);
                all.doubtfulDays[week].or(place.doubtfulDays[week]);
            }
            all.withoutDay += place.withoutDay;
            all.sureWithoutDay |= place.sureWithoutDay;
        }
        int sure = Place.poorer(all.sureDays);
        int least = sure == 0 && all.sureWithoutDay ? 1 : sure;
        int most = open ? DAYS : Math.min(DAYS, Place.poorer(all.sureDays, all.doubtfulDays) + all.withoutDay);
        return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }
}
