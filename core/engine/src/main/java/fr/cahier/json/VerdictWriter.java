package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Decision;
import fr.cahier.dossier.InputIssue;
import fr.cahier.internal.json.JsonOutput;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.SharedMembers;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Computed;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.RollUp;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import fr.cahier.verdict.VerdictRange;
import fr.cahier.verdict.VerdictRange.Consequence;
import fr.cahier.verdict.VerdictRange.Stake;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes verdicts as JSON, byte for byte reproducible. Thread-safe. */
@PublicApi
public final class VerdictWriter {

    private VerdictWriter() {}

    /** {@return the verdict as an object} */
    public static String json(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return JsonText.object(verdict, VerdictWriter::verdict);
    }

    /**
     * {@return the verdict as an object that begins with the {@code conclusion} after a person's review, has the engine's as
     * {@code proposed}, and ends with the members written by {@code more}}
     */
    public static String json(Verdict verdict, Conclusion conclusion, Consumer<JsonOutput> more) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(more, "more");
        return JsonText.object(verdict, (json, it) -> {
            json.text("conclusion", conclusion).text("proposed", it.conclusion());
            members(json, it);
            more.accept(json);
        });
    }

    /**
     * Streams {@link #json(Verdict)} in UTF-8; {@code out} stays open.
     *
     * @throws java.io.UncheckedIOException when writing fails
     */
    public static void write(Verdict verdict, OutputStream out) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(out, "out");
        JsonText.write(out, json -> json.object(verdict, VerdictWriter::verdict));
    }

    /**
     * Streams the verdict as a list element: with a first member {@code file}, without final line break.
     *
     * @throws java.io.UncheckedIOException when writing fails
     */
    public static void write(Verdict verdict, String file, OutputStream out) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(out, "out");
        JsonText.writeElement(
                out,
                json -> json.object(verdict, (object, it) -> {
                    object.text("file", file);
                    verdict(object, it);
                }));
    }

    /** {@return the list element for an unreadable dossier} */
    public static String unreadable(List<InputIssue> problems, String file) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(file, "file");
        return JsonText.object(
                problems, (json, all) -> json.text("file", file).list("problems", all, SharedMembers::problem));
    }

    /** {@return the verdict as an object that ends with its {@code range}} */
    public static String json(Verdict verdict, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(range, "range");
        return JsonText.object(verdict, (json, it) -> {
            verdict(json, it);
            json.object("range", range, VerdictWriter::range);
        });
    }

    /** Like {@link #json(Verdict, VerdictRange)}, with a first member {@code file}. */
    public static String json(Verdict verdict, String file, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(range, "range");
        return JsonText.object(verdict, (json, it) -> {
            json.text("file", file);
            verdict(json, it);
            json.object("range", range, VerdictWriter::range);
        });
    }

    private static void range(JsonOutput json, VerdictRange range) {
        json.text("favourable", range.favourable())
                .text("adverse", range.adverse())
                .list("questions", range.stakes(), VerdictWriter::stake);
        if (range.omitted() > 0) {
            json.number("omitted", range.omitted());
        }
    }

    private static void stake(JsonOutput json, Stake stake) {
        json.text("question", stake.question().id()).list("readings", stake.consequences(), VerdictWriter::consequence);
    }

    private static void consequence(JsonOutput json, Consequence consequence) {
        json.text("reading", consequence.reading().id())
                .text("effect", consequence.reading().effect());
        SharedMembers.thresholds(json, consequence.reading());
        json.text("conclusion", consequence.conclusion())
                .list("changes", consequence.changes().moved(), VerdictWriter::moved);
    }

    private static void moved(JsonOutput json, VerdictDiff.Moved moved) {
        json.text("obligation", moved.after().obligation().id())
                .text("subject", moved.after().subject())
                .text("before", moved.before().status())
                .text("after", moved.after().status());
    }

    private static void verdict(JsonOutput json, Verdict verdict) {
        json.text("conclusion", verdict.conclusion());
        members(json, verdict);
    }

    private static void members(JsonOutput json, Verdict verdict) {
        json.text("regulation", verdict.title())
                .text("dossier", verdict.dossierReference())
                .text("candidate", verdict.candidate())
                .list("findings", verdict.findings(), VerdictWriter::finding)
                .list("missingCommitments", verdict.missingCommitments(), VerdictWriter::missing)
                .list("options", verdict.options(), VerdictWriter::finding)
                .list("rollUps", verdict.rollUps(), VerdictWriter::rollUp)
                .texts("remarks", verdict.remarks());
        if (verdict.omittedRemarks() > 0) {
            json.number("omittedRemarks", verdict.omittedRemarks());
        }
        json.object("receipt", verdict.receipt(), VerdictWriter::receipt);
    }

    private static void finding(JsonOutput json, Finding finding) {
        heading(json, finding);
        json.text("status", finding.status())
                .text("reason", finding.reason())
                .text("sentence", finding.sentence())
                .texts("readings", finding.readings());
        doctrine(json, finding);
        if (!finding.computed().isEmpty()) {
            json.list("computed", finding.computed(), VerdictWriter::computed);
        }
        json.object("source", finding.obligation().source(), SharedMembers::source)
                .value("observed", finding.observed())
                .value("required", finding.required())
                .value("gap", finding.gap())
                .list("facts", finding.facts(), VerdictWriter::fact)
                .list("evidence", finding.evidence(), VerdictWriter::fact)
                .texts("rules", finding.rules())
                .list("reservations", finding.reservations(), VerdictWriter::reservation)
                .object("remedy", finding.remedy(), VerdictWriter::remedy)
                .texts("followUp", finding.followUps());
        omitted(json, finding.omitted());
    }

    /** Absent where no question has an id, and where none is settled. */
    private static void doctrine(JsonOutput json, Finding finding) {
        if (!finding.questions().isEmpty()) {
            json.texts("questions", finding.questions());
        }
        if (!finding.settled().isEmpty()) {
            json.list("settled", finding.settled(), VerdictWriter::settled);
        }
    }

    private static void settled(JsonOutput json, Settled settled) {
        Decision decision = Objects.requireNonNull(settled.decision(), "a verdict holds no supposition");
        SharedMembers.decided(json, decision);
        json.text("text", settled.text())
                .text("author", decision.auteur())
                .text("date", decision.date())
                .text("reason", decision.motif());
    }

    private static void missing(JsonOutput json, Finding finding) {
        heading(json, finding);
        json.text("reason", finding.reason())
                .text("sentence", finding.sentence())
                .object("remedy", finding.remedy(), VerdictWriter::remedy);
        omitted(json, finding.omitted());
    }

    private static void heading(JsonOutput json, Finding finding) {
        Obligation obligation = finding.obligation();
        json.text("obligation", obligation.id())
                .text("subject", finding.subject())
                .text("title", obligation.title())
                .text("chapter", obligation.chapter())
                .text("nature", obligation.nature());
    }

    private static void computed(JsonOutput json, Computed computed) {
        json.text("code", computed.code()).text("label", computed.label()).text("unit", computed.unit());
        if (computed.subject() != null) {
            json.text("subject", computed.subject());
        }
        if (computed.element() != null) {
            json.text("element", computed.element());
        }
        json.value("atLeast", computed.atLeast())
                .value("atMost", computed.atMost())
                .value("answer", computed.answer())
                .number("unsaid", computed.unsaid())
                .texts("inputs", computed.inputs());
    }

    private static void fact(JsonOutput json, UsedFact fact) {
        json.text("pointer", fact.pointer()).value("value", fact.value());
        if (fact.label() != null) {
            json.text("label", fact.label());
        }
        if (fact.declaredBy() != null) {
            json.text("declaredBy", fact.declaredBy());
        }
        if (fact.declaredOn() != null) {
            json.text("declaredOn", fact.declaredOn());
        }
    }

    private static void reservation(JsonOutput json, Reservation reservation) {
        json.text("reason", reservation.reason()).text("sentence", reservation.sentence());
        if (reservation.due() != null) {
            json.text("due", reservation.due());
        }
    }

    private static void remedy(JsonOutput json, Remedy remedy) {
        json.text("text", remedy.text()).list("supply", remedy.supplies(), VerdictWriter::supply);
    }

    private static void supply(JsonOutput json, Supply supply) {
        json.text("pointer", supply.pointer()).text("accepted", supply.accepted());
        if (supply.label() != null) {
            json.text("label", supply.label());
        }
    }

    /** Absent when nothing is omitted. */
    private static void omitted(JsonOutput json, Omitted omitted) {
        if (!omitted.isEmpty()) {
            json.object("omitted", omitted, (object, counts) -> object.number("facts", counts.facts())
                    .number("evidence", counts.evidence())
                    .number("sentences", counts.sentences())
                    .number("supplies", counts.supplies()));
        }
    }

    private static void rollUp(JsonOutput json, RollUp rollUp) {
        json.text("obligation", rollUp.obligation().id())
                .text("title", rollUp.obligation().title())
                .text("answer", rollUp.answer())
                .object("source", rollUp.obligation().source(), SharedMembers::source)
                .object(
                        "findings",
                        rollUp.findings(),
                        (object, counts) -> counts.forEach((status, count) -> object.number(status.name(), count)));
    }

    private static void receipt(JsonOutput json, Receipt receipt) {
        json.text("regulation", receipt.regulation())
                .text("regulationSha256", receipt.regulationSha256())
                .text("sourceSha256", receipt.sourceSha256())
                .text("dossierSha256", receipt.dossierSha256());
        if (receipt.doctrineSha256() != null) {
            json.text("doctrineSha256", receipt.doctrineSha256());
        }
        json.text("libraryVersion", receipt.libraryVersion())
                .text("instant", receipt.instant())
                .text("instantBasis", receipt.instantBasis())
                .text("zone", receipt.zone().getId());
    }
}
