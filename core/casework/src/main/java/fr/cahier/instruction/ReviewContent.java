package fr.cahier.instruction;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.RangeContent;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.beans.ConstructorProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document of a {@link ReviewedVerdict} says. Immutable and thread-safe.
 *
 * @param verdict the engine's proposal
 * @param range of what the officer left open; null where it was not asked for
 * @since 0.1.0
 */
@PublicApi
public record ReviewContent(
        Verdict verdict, OneReview review, @Nullable RangeContent range) implements JsonContract {

    /**
     * What the officer made of the verdict.
     *
     * @param sha256 of the instruction
     * @param day day of the review
     * @param conclusion with the officer's views
     */
    public record OneReview(
            String sha256, LocalDate day, Conclusion conclusion, List<OneView> views, List<Unapplied> unapplied) {

        public OneReview {
            views = List.copyOf(views);
            unapplied = List.copyOf(unapplied);
        }

        static OneReview of(ReviewedVerdict reviewed) {
            return new OneReview(
                    reviewed.sha256(),
                    reviewed.day(),
                    reviewed.conclusion(),
                    reviewed.views().stream().map(OneView::of).toList(),
                    reviewed.unapplied());
        }
    }

    /**
     * An officer's view, as {@link OfficerView} has it.
     *
     * @param engine status of the engine's finding
     * @param officer status as the officer holds it
     * @param seen what was seen on site; null where nobody looked
     */
    public record OneView(
            OfficerView.Kind kind,
            String pointer,
            String obligation,
            @Nullable String subject,
            Status engine,
            Status officer,
            @Nullable String reading,
            @Nullable String grounds,
            @Nullable String function,
            @Nullable LocalDate date,
            @Nullable LocalDate expiry,
            @Nullable OneVisit seen) {

        static OneView of(OfficerView view) {
            return new OneView(
                    view.kind(),
                    view.pointer(),
                    view.engine().obligation().id(),
                    view.engine().subject(),
                    view.engine().status(),
                    view.status(),
                    view.reading(),
                    view.grounds(),
                    view.function(),
                    view.date(),
                    view.expiry(),
                    view.seen() == null ? null : OneVisit.of(view.seen()));
        }

        /** Free of personal data, for logs. */
        @Override
        public String toString() {
            return "OneView[" + kind + ", " + pointer + ", " + obligation + ", " + engine + ", " + officer + "]";
        }
    }

    /**
     * What was seen on site.
     *
     * @param compliant whether it is as the obligation asks
     * @param note of the visitor
     * @param function of the visitor
     */
    public record OneVisit(
            boolean compliant,
            @Nullable String note,
            @Nullable String function,
            @Nullable LocalDate date) {

        static OneVisit of(Visite visit) {
            return new OneVisit(visit.vu() == Vu.CONFORME, visit.note(), visit.fonction(), visit.date());
        }

        /** Free of personal data, for logs. */
        @Override
        public String toString() {
            return "OneVisit[" + compliant + "]";
        }
    }

    /** What databind takes for the constructor, so that it reads by the contract or not at all. */
    @ConstructorProperties("jsonContract")
    private ReviewContent(Unknown unknown) {
        this(Unknown.of(ReviewContent.class), null, null);
    }
}
