package fr.cahier.plan;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.WrittenCodec;
import fr.cahier.plan.PlanContent.OneChange;
import java.util.List;

/** A plan, with how far a later state of its dossier carries it out. */
final class ProgressCodec extends WrittenCodec<ProgressCodec.Told> {

    /** The plan is told once, and not for each of its members. */
    record Told(PlanContent plan, List<ToldItem> items, Progress progress) {}

    record ToldItem(OneChange change, Progress.Item item) {}

    private static final class ItemCodec extends WrittenCodec<ToldItem> {

        ItemCodec() {
            super("item");
            include(new ChangeCodec(), ToldItem::change);
            required("state", ChoiceCodec.of(Progress.State.class), told -> told.item()
                    .state());
            required("seen", ListCodec.of(new DossierChangeCodec()), told -> told.item()
                    .seen());
            required("open", ListCodec.of(new HeadingCodec()), told -> told.item()
                    .open());
        }
    }

    ProgressCodec() {
        super("progress");
        include(new PlanHeadCodec(), Told::plan);
        required("changes", ListCodec.of(new ItemCodec()), Told::items);
        required("obstacles", ListCodec.of(new FindingCodec()), told -> told.plan()
                .obstacles());
        required("established", ListCodec.of(new FindingCodec()), told -> told.plan()
                .established());
        required("outside", ListCodec.of(new DossierChangeCodec()), told -> told.progress()
                .outside());
    }

    static Told told(Progress progress) {
        return new Told(
                PlanContent.of(progress.plan()),
                progress.items().stream()
                        .map(item -> new ToldItem(OneChange.of(progress.plan(), item.change()), item))
                        .toList(),
                progress);
    }
}
