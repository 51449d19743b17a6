package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Unapplied;
import fr.cahier.instruction.Visite;
import fr.cahier.office.OfficeFormat;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.regulation.Edition;
import fr.cahier.report.Letter;
import fr.cahier.report.LetterDetails;
import fr.cahier.report.Templates;
import fr.cahier.service.Deadline;
import fr.cahier.service.ServiceProfile.Effet;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a letter that goes with the verdict on a dossier. */
@Command(
        name = "courrier",
        description =
                "Écrit un courrier : la demande de complément et sa relance, l’accusé de réception, la proposition favorable, le"
                        + " rendez-vous pour une visite, les motifs d’une proposition défavorable ou d’un dossier resté"
                        + " incomplet, la mention du traitement algorithmique, ou son explication. Ce que le logiciel ignore"
                        + " reste entre crochets ; la commande dit à la fin ce qui les remplit.",
        footer = {
            "  0  courrier écrit, quel que soit l’avis",
            "  3  dossier ou fiche d’instruction illisible, entrée de la fiche qui ne s’applique pas, ou dossier",
            "     déposé un jour où aucune édition n’est en vigueur",
            "  4  commande ou modèle mal écrit",
            "  5  défaut des règles, ou du fichier du service",
            "  8  cette lettre n’a pas à être envoyée : la commande dit pourquoi, et n’écrit rien"
        })
final class Courrier implements Callable<Integer> {

    private static final List<String> FORMS = List.of("txt", "html", "pdf", "odt", "docx");

    private final Terminal out;
    private final Terminal err;

    @Parameters(
            index = "0",
            paramLabel = "COURRIER",
            description = "Écrivez complements, relance, accuse, favorable, visite, motifs, mention ou explication.")
    private String kind;

    @Mixin
    private LetterOptions options;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneDossier dossier;

    @Mixin
    private Output output;

    Courrier(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Letter.Kind wanted = kind();
        String form = output.form("txt", FORMS);
        Templates templates = output.templates();
        Dossier read = dossier.read(err);
        Evaluator evaluator = dossier.evaluator();
        Edition regulation = evaluator.edition(read);
        Evaluation evaluation = evaluator.evaluation(read);
        Verdict verdict = evaluation.verdict();
        Optional<ReviewedVerdict> reviewed = dossier.reviewed(evaluation);
        if (refuseUnapplied(reviewed)) {
            return ExitCode.UNREADABLE.code();
        }
        LetterDetails told = options.of(wanted, regulation, read);
        if (wanted != Letter.Kind.ACCUSE && wanted != Letter.Kind.MENTION) {
            reviewed.ifPresent(hand -> refuseBefore(hand, told));
        }
        LetterDetails details = wanted == Letter.Kind.EXPLICATION
                ? told.toBuilder().explanations(dossier.explanations(verdict)).build()
                : told;
        refuseTooEarly(
                wanted, reviewed.map(ReviewedVerdict::held).orElse(verdict).conclusion(), details);
        refuseTooLate(wanted, verdict.receipt(), details);
        Letter letter = wanted.isRequest()
                ? request(wanted, CompletionRequest.of(evaluator, read), reviewed, regulation, details, templates)
                : reviewed.map(one -> Letter.of(wanted, one, regulation, details, templates))
                        .orElseGet(() -> Letter.of(wanted, verdict, regulation, details, templates));
        if (letter.notDue().isPresent()) {
            err.println("Cette lettre n’a pas à être envoyée ; rien n’est écrit. "
                    + letter.notDue().get());
            return ExitCode.NOT_DUE.code();
        }
        output.write(document(letter, form, templates, verdict.receipt().instant()), out);
        tellGaps(letter.gaps());
        tellUnused(options.unused(wanted));
        if (wanted.isRequest()) {
            tellSilence(verdict.receipt(), details);
        }
        if (wanted == Letter.Kind.VISITE) {
            tellClosed(details, read, regulation);
        }
        return ExitCode.COMPLIANT.code();
    }

    /** {@return whether the officer's sheet holds entries without effect, which it tells: nobody signs a letter made beside them} */
    private boolean refuseUnapplied(Optional<ReviewedVerdict> reviewed) {
        List<Unapplied> entries = reviewed.map(ReviewedVerdict::unapplied).orElse(List.of());
        if (!entries.isEmpty()) {
            err.println("Rien n’est écrit : la fiche d’instruction dit ce qui ne s’applique pas à ce dossier.");
            entries.forEach(entry -> err.println("  " + entry.pointer() + " : " + entry.message()));
        }
        return !entries.isEmpty();
    }

    /** Whoever reads a letter that tells what was seen after its own day takes it for antedated. */
    private void refuseBefore(ReviewedVerdict hand, LetterDetails details) {
        LocalDate day = details.day();
        hand.views().stream()
                .flatMap(view -> Stream.of(
                        Optional.ofNullable(view.date()),
                        Optional.ofNullable(view.seen()).map(Visite::date)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(latest -> day != null && latest.isAfter(day))
                .ifPresent(latest -> {
                    throw output.wrong("--le : la fiche d’instruction dit ce qui a été vu, choisi ou décidé le "
                            + Deadline.inWords(latest)
                            + ". La lettre qui le rapporte ne peut pas être datée d’avant : donnez ce jour, ou un jour"
                            + " qui vient après.");
                });
    }

    /** What is asked for until a day is not missing before, and is asked again after. */
    private void refuseTooEarly(Letter.Kind kind, Conclusion conclusion, LetterDetails details) {
        LocalDate until = kind == Letter.Kind.RELANCE ? firstDeadline(details) : details.deadline();
        boolean isOfLack = kind == Letter.Kind.MOTIFS && conclusion == Conclusion.INCOMPLETE;
        if ((isOfLack || kind == Letter.Kind.RELANCE)
                && details.day() != null
                && until != null
                && !details.day().isAfter(until)) {
            throw output.wrong("--le : la première demande laisse répondre jusqu’au " + Deadline.inWords(until)
                    + " compris. Ce qui manque encore ne se reproche, ni ne se redemande, qu’après : donnez un jour qui"
                    + " vient après.");
        }
    }

    private static @Nullable LocalDate firstDeadline(LetterDetails details) {
        String usual = Letter.Kind.COMPLEMENTS.usualDelay(details.service());
        return usual == null || details.earlierRequest() == null
                ? null
                : Deadline.of(usual).on(details.earlierRequest());
    }

    /** What silence meant already is neither announced nor put off by a first request. */
    private void refuseTooLate(Letter.Kind kind, Receipt receipt, LetterDetails details) {
        LocalDate silent = silentDay(receipt, details);
        boolean isRefusal = details.service().silence().vaut() == Effet.REJET;
        boolean isOfSilence = kind == Letter.Kind.ACCUSE || kind == Letter.Kind.COMPLEMENTS && isRefusal;
        if (isOfSilence
                && silent != null
                && details.day() != null
                && !details.day().isBefore(silent)) {
            throw output.wrong("--le : à ce jour, le silence gardé sur la demande vaut déjà réponse, depuis le "
                    + Deadline.inWords(silent)
                    + ". Cette lettre en parlerait comme d’un jour à venir : donnez un jour d’avant.");
        }
    }

    /** {@return the day on which silence becomes an answer; null when nothing dates it} */
    private static @Nullable LocalDate silentDay(Receipt receipt, LetterDetails details) {
        String delay = details.service().silence().delai();
        return delay == null || receipt.instantBasis() != Receipt.InstantBasis.DEPOSIT
                ? null
                : Deadline.of(delay).after(LocalDate.ofInstant(receipt.instant(), receipt.zone()));
    }

    /** Whoever answers in time may have been refused by silence before: the office may want an earlier day. */
    private void tellSilence(Receipt receipt, LetterDetails details) {
        LocalDate silent = silentDay(receipt, details);
        LocalDate deadline = details.deadline();
        if (silent != null && deadline != null && !deadline.isBefore(silent)) {
            err.println("La date limite de cette lettre, le " + Deadline.inWords(deadline)
                    + ", n’est pas avant le jour où le silence vaut réponse, le " + Deadline.inWords(silent)
                    + " : vérifiez le délai laissé.");
        }
    }

    private byte[] document(Letter letter, String form, Templates templates, Instant date) {
        return switch (form) {
            case "txt" -> output.text(letter.text());
            case "odt" -> OfficeLetter.bytes(letter, OfficeFormat.ODT, templates);
            case "docx" -> OfficeLetter.bytes(letter, OfficeFormat.DOCX, templates);
            default -> Output.page(letter.html(templates), form, date);
        };
    }

    private static Letter request(
            Letter.Kind kind,
            CompletionRequest request,
            Optional<ReviewedVerdict> reviewed,
            Edition edition,
            LetterDetails details,
            Templates templates) {
        return reviewed.map(one -> Letter.of(kind, request, one, edition, details, templates))
                .orElseGet(() -> Letter.of(kind, request, edition, details, templates));
    }

    private void tellGaps(Map<String, String> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        err.println(
                gaps.size() == 1
                        ? "Reste à remplir dans cette lettre :"
                        : gaps.size() + " blancs restent à remplir dans cette lettre :");
        gaps.forEach((gap, filledBy) ->
                err.println("  " + gap + " : " + (filledBy.isEmpty() ? "à écrire à la main" : filledBy) + "."));
    }

    /** Where the office names a place of its own, no planning says when it is open. */
    private void tellClosed(LetterDetails details, Dossier dossier, Edition edition) {
        boolean isOfSite = details.place() == null || !details.sites().isEmpty();
        if (details.appointment() != null && isOfSite) {
            new VisitHours(dossier, edition.voice(), details.appointment())
                    .remarks(details.sites())
                    .forEach(err::println);
        }
    }

    private void tellUnused(List<String> unused) {
        if (!unused.isEmpty()) {
            err.println("Sans effet sur ce courrier : " + String.join(", ", unused) + ".");
        }
    }

    private Letter.Kind kind() {
        return Arrays.stream(Letter.Kind.values())
                .filter(known -> known.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> output.wrong("Aucun courrier « " + kind + " ». Écrivez "
                        + Arrays.stream(Letter.Kind.values())
                                .map(Letter.Kind::word)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
