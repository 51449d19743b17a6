package fr.cahier.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.cahier.dossier.Declarant;
import fr.cahier.dossier.Service;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.RollUp;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A verdict in the shape of its JSON, as a programmer lays it out for databind. */
record VerdictJson(
        String format,
        String conclusion,
        String regulation,
        OneEdition edition,
        @Nullable String dossier,
        @Nullable String candidate,
        List<OneFinding> findings,
        List<Missing> missingCommitments,
        List<OneFinding> options,
        List<OneRollUp> rollUps,
        List<String> remarks,
        OneReceipt receipt) {

    static VerdictJson of(Verdict verdict) {
        return new VerdictJson(
                "cahier-verdict/1",
                verdict.conclusion().name(),
                verdict.title(),
                OneEdition.of(verdict),
                verdict.dossierReference(),
                verdict.candidate(),
                verdict.findings().stream().map(OneFinding::of).toList(),
                verdict.missingCommitments().stream().map(Missing::of).toList(),
                verdict.options().stream().map(OneFinding::of).toList(),
                verdict.rollUps().stream().map(OneRollUp::of).toList(),
                verdict.remarks(),
                OneReceipt.of(verdict.receipt()));
    }

    record OneAuthority(String name, Authority.Gender gender) {

        static OneAuthority of(Authority authority) {
            return new OneAuthority(authority.name(), authority.gender());
        }
    }

    record OneEdition(
            OneAuthority authority, OneAuthority service, String label, Service hoursOf, List<Chapter> chapters) {

        static OneEdition of(Verdict verdict) {
            return new OneEdition(
                    OneAuthority.of(verdict.authority()),
                    OneAuthority.of(verdict.voice().service()),
                    verdict.voice().label(),
                    verdict.voice().hoursOf(),
                    verdict.chapters());
        }
    }

    record OneSource(String heading, String lines) {

        static OneSource of(Obligation obligation) {
            return new OneSource(
                    obligation.source().heading(), obligation.source().lines().toString());
        }
    }

    /** Where a value is expected, and which. */
    record OneSupply(
            String pointer,
            String accepted,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> keys) {

        static OneSupply of(Supply supply) {
            return new OneSupply(supply.pointer(), supply.accepted(), supply.keys());
        }
    }

    record OneRemedy(String text, List<OneSupply> supply) {

        static @Nullable OneRemedy of(Finding finding) {
            return finding.remedy() == null
                    ? null
                    : new OneRemedy(
                            finding.remedy().text(),
                            finding.remedy().supplies().stream()
                                    .map(OneSupply::of)
                                    .toList());
        }
    }

    record OneReservation(
            String reason,
            String sentence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate due) {

        static OneReservation of(Reservation reservation) {
            return new OneReservation(reservation.reason().name(), reservation.sentence(), reservation.due());
        }
    }

    record Counts(int facts, int evidence, int sentences, int supplies) {

        static @Nullable Counts of(Finding finding) {
            Omitted omitted = finding.omitted();
            return omitted.isEmpty()
                    ? null
                    : new Counts(omitted.facts(), omitted.evidence(), omitted.sentences(), omitted.supplies());
        }
    }

    record OneFact(
            String pointer,
            Object value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String label,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Declarant declaredBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate declaredOn) {

        static OneFact of(UsedFact fact) {
            return new OneFact(fact.pointer(), fact.value(), fact.label(), fact.declaredBy(), fact.declaredOn());
        }
    }

    private static @Nullable String label(Finding finding) {
        String heading = finding.subjectHeading().orElse(null);
        return Objects.equals(finding.subject(), heading) ? null : heading;
    }

    private static @Nullable String nameOf(Finding finding) {
        return finding.subjectLabel() == null ? null : finding.subjectLabel().called();
    }

    record OneFinding(
            String obligation,
            @Nullable String subject,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String subjectLabel,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String called,

            String about,
            String title,
            String chapter,
            String nature,
            String status,
            String reason,
            String sentence,
            List<String> readings,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> questions,

            OneSource source,
            @Nullable Object observed,
            @Nullable Object required,
            @Nullable Object gap,
            List<OneFact> facts,
            List<OneFact> evidence,
            List<String> rules,
            List<OneReservation> reservations,
            @Nullable OneRemedy remedy,
            Set<FollowUp> followUp,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Counts omitted) {

        static OneFinding of(Finding finding) {
            Obligation obligation = finding.obligation();
            return new OneFinding(
                    obligation.id(),
                    finding.subject(),
                    label(finding),
                    nameOf(finding),
                    obligation.subject().name(),
                    obligation.title(),
                    obligation.chapter(),
                    obligation.nature().name(),
                    finding.status().name(),
                    finding.reason().name(),
                    finding.sentence(),
                    finding.readings(),
                    finding.questions(),
                    OneSource.of(obligation),
                    finding.observed(),
                    finding.required(),
                    finding.gap(),
                    finding.facts().stream().map(OneFact::of).toList(),
                    finding.evidence().stream().map(OneFact::of).toList(),
                    finding.rules(),
                    finding.reservations().stream().map(OneReservation::of).toList(),
                    OneRemedy.of(finding),
                    finding.followUps(),
                    Counts.of(finding));
        }
    }

    record Missing(
            String obligation,
            @Nullable String subject,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String subjectLabel,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String called,

            String about,
            String title,
            String chapter,
            String nature,
            String reason,
            String sentence,
            @Nullable OneRemedy remedy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Counts omitted) {

        static Missing of(Finding finding) {
            Obligation obligation = finding.obligation();
            return new Missing(
                    obligation.id(),
                    finding.subject(),
                    label(finding),
                    nameOf(finding),
                    obligation.subject().name(),
                    obligation.title(),
                    obligation.chapter(),
                    obligation.nature().name(),
                    finding.reason().name(),
                    finding.sentence(),
                    OneRemedy.of(finding),
                    Counts.of(finding));
        }
    }

    record OneRollUp(
            String obligation, String title, @Nullable String answer, OneSource source, Map<Status, Integer> findings) {

        static OneRollUp of(RollUp rollUp) {
            Obligation obligation = rollUp.obligation();
            String answer = rollUp.answer() == null ? null : rollUp.answer().name();
            return new OneRollUp(
                    obligation.id(), obligation.title(), answer, OneSource.of(obligation), rollUp.findings());
        }
    }

    record OneReceipt(
            String regulation,
            String regulationSha256,
            String sourceSha256,
            String dossierSha256,
            String libraryVersion,
            Instant instant,
            String instantBasis,
            String zone) {

        static OneReceipt of(fr.cahier.verdict.Receipt receipt) {
            return new OneReceipt(
                    receipt.regulation(),
                    receipt.regulationSha256(),
                    receipt.sourceSha256(),
                    receipt.dossierSha256(),
                    receipt.libraryVersion(),
                    receipt.instant(),
                    receipt.instantBasis().name(),
                    receipt.zone().getId());
        }
    }
}
