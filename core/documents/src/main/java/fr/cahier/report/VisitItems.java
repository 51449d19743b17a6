package fr.cahier.report;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.PieceLabel;
import fr.cahier.internal.template.Printable;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.report.VisitForm.Item;
import fr.cahier.report.VisitForm.Room;
import fr.cahier.verdict.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Findings as the points of a visit. */
final class VisitItems {

    private VisitItems() {}

    static Item of(Finding finding, VisitSheet seen, Dossier dossier) {
        Obligation obligation = finding.obligation();
        @Nullable String subject = obligation.subject() == Subject.DOSSIER ? null : finding.subject();
        String person = obligation.subject() == Subject.PERSONNEL ? FindingLines.subject(finding) : "";
        return new Item(
                obligation.id(),
                subject,
                subject == null ? obligation.id() : obligation.id() + ", " + subject,
                Printable.text(obligation.title()),
                Printable.text(VisitSheet.sentence(obligation) + person),
                Printable.text(seen.question(finding)),
                Printable.text(String.join(" ; ", seen.declaredWithin(finding))),
                Printable.text(adverse(finding, seen, dossier)),
                !seen.isOfReading(finding));
    }

    /** Facts may break it too: what counts is that a piece was joined which denies it. */
    private static String adverse(Finding finding, VisitSheet seen, Dossier dossier) {
        if (!seen.isDisputed(finding) || dossier.pieces() == null) {
            return "";
        }
        Set<String> shown = finding.evidence().stream()
                .map(piece -> piece.value().toString())
                .collect(Collectors.toSet());
        return dossier.pieces().stream()
                .filter(piece -> shown.contains(piece.id()) && denies(piece, finding.obligation()))
                .map(VisitItems::called)
                .collect(Collectors.joining(" ; "));
    }

    private static String called(Piece piece) {
        return PieceLabel.of(piece).orElseGet(() -> FrenchFormat.quoted(piece.id()));
    }

    /** It may deny a whole that the obligation is part of. */
    private static boolean denies(Piece piece, Obligation obligation) {
        return !said(piece.dement()).isEmpty() && !said(piece.etablit()).contains(obligation.id());
    }

    private static List<String> said(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** {@return all that a visitor reads of the points of a sheet} */
    static String words(List<Room> rooms, List<String> everywhere) {
        return Stream.concat(
                        rooms.stream()
                                .flatMap(room -> room.items().stream())
                                .flatMap(item -> Stream.of(
                                        item.title(),
                                        item.sentence(),
                                        item.question(),
                                        item.declared(),
                                        item.adverse())),
                        everywhere.stream())
                .collect(Collectors.joining("\n"));
    }
}
