package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds missing evidence, renews expired evidence, corrects evidence to the contrary. */
final class Evidence {

    private final Edition edition;
    private final Thresholds thresholds;
    private final Dossier dossier;

    Evidence(Edition edition, Thresholds thresholds, Dossier dossier) {
        this.edition = edition;
        this.thresholds = thresholds;
        this.dossier = dossier;
    }

    Stream<List<Step>> lifting(Finding finding) {
        Stream<List<Step>> renewed = finding.evidence().stream()
                .flatMap(piece -> ElementPointer.of(piece.pointer()).stream())
                .filter(element -> supports(dossier.pieces().get(element.index()), finding.obligation()))
                .map(element -> element.list() + "/" + element.index() + "/valide_jusqua")
                .map(pointer -> List.of(Step.of(Edit.set(pointer, thresholds.day()))));
        return Stream.concat(renewed, Stream.of(piece(finding)));
    }

    /** {@return the addition of the piece expected} */
    List<Step> piece(Finding finding) {
        RelevantPointers pointers = new RelevantPointers(dossier);
        Piece piece = Piece.builder()
                .libelle(Objects.requireNonNullElse(finding.obligation().evidence(), Domain.TO_BE_SAID))
                .siteId(pointers.siteId(finding))
                .personnelId(pointers.personId(finding))
                .etablit(List.of(finding.obligation().id()))
                .build();
        return List.of(Step.of(Edit.add("/pieces", piece)));
    }

    /** {@return whether it takes a piece that the edition does not name: a last resort, which nobody is asked for to ask less} */
    static boolean isUnnamed(List<Step> steps) {
        return Step.edits(steps).stream()
                .anyMatch(edit -> edit.value() instanceof Piece piece && Domain.TO_BE_SAID.equals(piece.libelle()));
    }

    /** What belied it and has expired is not to be renewed. */
    private boolean supports(Piece piece, Obligation obligation) {
        return piece.etablit() != null && piece.etablit().stream().anyMatch(id -> isAbout(id, obligation));
    }

    /** {@return a step for each document that contradicts the finding} */
    List<Step> answering(Finding finding) {
        List<Piece> pieces = Objects.requireNonNullElse(dossier.pieces(), List.of());
        RelevantPointers pointers = new RelevantPointers(dossier);
        return IntStream.range(0, pieces.size())
                .filter(index -> belies(pieces.get(index), finding, pointers))
                .mapToObj(index -> answered(index, pieces.get(index), finding.obligation()))
                .toList();
    }

    private boolean belies(Piece piece, Finding finding, RelevantPointers pointers) {
        return piece.dement() != null
                && piece.dement().stream().anyMatch(id -> isAbout(id, finding.obligation()))
                && isSame(piece.siteId(), pointers.siteId(finding))
                && isSame(piece.personnelId(), pointers.personId(finding));
    }

    private static boolean isSame(@Nullable String named, @Nullable String subject) {
        return named == null || subject == null || named.equals(subject);
    }

    private boolean isAbout(String id, Obligation obligation) {
        boolean outermost = obligation.nature() == Nature.ENSEMBLE && obligation.parent() == null;
        return id.equals(obligation.id())
                || id.equals(Commitments.GLOBAL) && outermost
                || edition.obligation(id)
                        .map(other -> obligation.id().equals(other.canon()))
                        .orElse(false);
    }

    private Step answered(int index, Piece piece, Obligation obligation) {
        String pointer = "/pieces/" + index;
        List<String> others =
                piece.dement().stream().filter(id -> !isAbout(id, obligation)).toList();
        List<Edit> edits = new ArrayList<>(List.of(Edit.set(pointer + "/dement", others)));
        if (obligation.asks(Verification.PIECE)) {
            List<String> established = Stream.concat(
                            Stream.ofNullable(piece.etablit()).flatMap(List::stream), Stream.of(obligation.id()))
                    .distinct()
                    .toList();
            edits.add(Edit.set(pointer + "/etablit", established));
        }
        return new Step(pointer + "/dement", edits);
    }
}
