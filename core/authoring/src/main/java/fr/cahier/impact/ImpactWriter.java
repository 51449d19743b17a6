package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.json.JsonOutput;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.SharedMembers;
import java.util.Objects;

/** Writes impacts as JSON: equal impacts give equal bytes. Thread-safe. */
@PublicApi
public final class ImpactWriter {

    private ImpactWriter() {}

    /** {@return {@code impact}, as an object} */
    public static String json(Impact impact) {
        Objects.requireNonNull(impact, "impact");
        return JsonText.object(impact, ImpactWriter::impact);
    }

    private static void impact(JsonOutput json, Impact impact) {
        json.object("before", impact.before(), ImpactWriter::edition)
                .object("after", impact.after(), ImpactWriter::edition)
                .number("dossiers", impact.dossiers())
                .list("flips", impact.flips(), ImpactWriter::flip)
                .list("obligations", impact.obligations(), ImpactWriter::affected)
                .list("unreadable", impact.unreadable(), ImpactWriter::unreadable)
                .object("same", impact, (object, it) -> object.number("conclusions", it.sameConclusion())
                        .number("dossiers", it.sameDossiers())
                        .number("findings", it.sameFindings()));
    }

    private static void edition(JsonOutput json, Impact.EditionIdentity edition) {
        json.text("id", edition.id()).text("title", edition.title()).text("sha256", edition.sha256());
        if (edition.doctrine() != null) {
            json.object("doctrine", edition.doctrine(), (object, doctrine) -> object.text("title", doctrine.title())
                    .text("sha256", doctrine.sha256()));
        }
    }

    private static void flip(JsonOutput json, Impact.Flip flip) {
        json.text("dossier", flip.dossier()).text("before", flip.before()).text("after", flip.after());
    }

    private static void affected(JsonOutput json, Impact.AffectedObligation affected) {
        json.text("obligation", affected.obligation().id())
                .text("title", affected.obligation().title())
                .text("presence", affected.presence())
                .number("count", affected.count())
                .list("changes", affected.changes(), ImpactWriter::change);
    }

    private static void change(JsonOutput json, Impact.Change change) {
        json.text("dossier", change.dossier()).text("subject", change.subject());
        SharedMembers.change(json, change.changes(), change.before(), change.after());
    }

    private static void unreadable(JsonOutput json, Impact.Unreadable dossier) {
        json.text("dossier", dossier.dossier()).list("problems", dossier.problems(), SharedMembers::problem);
    }
}
