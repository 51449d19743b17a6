package fr.cahier.plan;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.json.PlainValue;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.beans.ConstructorProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the document of a plan says. The dossier that it is about is named by its fingerprint; values of it stand as JSON has
 * them: texts, numbers, true or false, also lists and maps of these. Immutable and thread-safe.
 *
 * @param conclusion of the verdict on the dossier as it is
 * @param changes the changes, the applicant's first
 * @param obstacles findings without a remedy
 * @param established findings that an officer saw or decided on
 * @since 0.1.0
 */
@PublicApi
public record PlanContent(
        Conclusion conclusion,
        Plan.Outcome outcome,
        String dossierSha256,
        Minimality minimality,
        List<OneChange> changes,
        List<OneFinding> obstacles,
        List<OneFinding> established)
        implements JsonContract {

    public PlanContent {
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
        established = List.copyOf(established);
    }

    /** {@return what the document of {@code plan} says} */
    public static PlanContent of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return new PlanContent(
                plan.verdict().conclusion(),
                plan.outcome(),
                plan.verdict().receipt().dossierSha256(),
                plan.minimality(),
                OneChange.of(plan, plan.changes()),
                OneFinding.of(plan.obstacles()),
                OneFinding.of(plan.established()));
    }

    /**
     * A change, as {@link Change} has it.
     *
     * @param place the pointer in French
     * @param before the current value; null when there is none
     */
    public record OneChange(
            Action action,
            Change.Who who,
            String pointer,
            String place,
            @Nullable Object before,
            List<OneEdit> edits,
            boolean example,
            @Nullable BigDecimal gap,
            String unit,
            boolean reservation,
            List<OneFinding> mends,
            List<OneWay> ways)
            implements JsonContract {

        public OneChange {
            edits = List.copyOf(edits);
            mends = List.copyOf(mends);
            ways = List.copyOf(ways);
        }

        private static List<OneChange> of(Plan plan, List<Change> changes) {
            return changes.stream().map(change -> of(plan, change)).toList();
        }

        static OneChange of(Plan plan, Change change) {
            Object before = change.before();
            return new OneChange(
                    change.action(),
                    change.who(),
                    change.pointer(),
                    plan.place(change),
                    before == null ? null : PlainValue.of(change.shape(), before),
                    change.edits().stream().map(OneEdit::of).toList(),
                    change.example(),
                    change.gap(),
                    change.unit(),
                    change.reservation(),
                    OneFinding.of(change.mends()),
                    change.ways().stream().map(way -> OneWay.of(plan, way)).toList());
        }

        /** Free of personal data, for logs. */
        @Override
        public String toString() {
            return "OneChange[" + who + ", " + pointer + ", edits=" + edits.size() + ", mends=" + mends.size() + "]";
        }
    }

    /** Another way, as {@link Way} has it. */
    public record OneWay(List<OneChange> changes, int spared) implements JsonContract {

        public OneWay {
            changes = List.copyOf(changes);
        }

        private static OneWay of(Plan plan, Way way) {
            return new OneWay(OneChange.of(plan, way.changes()), way.spared());
        }
    }

    /** An edit, as {@link Edit} has it. */
    public record OneEdit(Edit.Kind kind, String pointer, Object value) implements JsonContract {

        private static OneEdit of(Edit edit) {
            return new OneEdit(edit.kind(), edit.pointer(), PlainValue.of(edit.shape(), edit.value()));
        }

        /** Free of personal data, for logs. */
        @Override
        public String toString() {
            return "OneEdit[" + kind + ", " + pointer + "]";
        }
    }

    /** A finding in short. */
    public record OneFinding(
            String obligation, @Nullable String subject, Status status, String sentence, List<String> readings)
            implements JsonContract {

        public OneFinding {
            readings = List.copyOf(readings);
        }

        private static List<OneFinding> of(List<Finding> findings) {
            return findings.stream().map(OneFinding::of).toList();
        }

        private static OneFinding of(Finding finding) {
            return new OneFinding(
                    finding.obligation().id(),
                    finding.subject(),
                    finding.status(),
                    finding.sentence(),
                    finding.readings());
        }

        /** Free of personal data, for logs. */
        @Override
        public String toString() {
            return "OneFinding[" + obligation + ", " + subject + ", " + status + "]";
        }
    }

    /** What databind takes for the constructor, so that it reads by the contract or not at all. */
    @ConstructorProperties("jsonContract")
    private PlanContent(Unknown unknown) {
        this(Unknown.of(PlanContent.class), null, null, null, null, null, null);
    }
}
