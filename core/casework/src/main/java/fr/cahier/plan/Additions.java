package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposes another site or person where findings need one. */
final class Additions {

    private final Dossier dossier;

    Additions(Dossier dossier) {
        this.dossier = dossier;
    }

    Stream<List<Step>> of(Finding finding) {
        Stream<List<Step>> wanted = RelevantPointers.wanted(finding).distinct().flatMap(this::described);
        boolean wantsSites = finding.obligation().needs().stream()
                .anyMatch(path -> path.toString().equals("sites"));
        Stream<List<Step>> alike = wantsSites
                ? IntStream.range(0, sites().size()).mapToObj(this::another).map(List::of)
                : Stream.empty();
        return Stream.concat(wanted, alike);
    }

    private Stream<List<Step>> described(String pointer) {
        return switch (pointer) {
            case "/sites" ->
                Stream.of(List.of(Step.of(Edit.add(
                        pointer, Site.builder().id(siteId()).recoitPublic(true).build()))));
            case "/personnels" ->
                Stream.of(List.of(Step.of(Edit.add(
                        pointer,
                        Personnel.builder()
                                .id(personId())
                                .fonction(Domain.TO_BE_SAID)
                                .build()))));
            default -> Stream.empty();
        };
    }

    /** Adds a copy of a described site; what the original lacks is asked of it first. */
    private Step another(int index) {
        Site model = sites().get(index);
        String id = siteId();
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.add(
                "/sites",
                model.toBuilder()
                        .id(id)
                        .nom(null)
                        .photoEspace(null)
                        .adresse(Domain.TO_BE_SAID + " (" + id + ")")
                        .build()));
        for (Creneau slot : Objects.requireNonNullElse(dossier.creneaux(), List.<Creneau>of())) {
            if (model.id() != null && model.id().equals(slot.siteId())) {
                edits.add(Edit.add("/creneaux", slot.toBuilder().siteId(id).build()));
            }
        }
        for (Piece piece : Objects.requireNonNullElse(dossier.pieces(), List.<Piece>of())) {
            if (model.id() != null && model.id().equals(piece.siteId())) {
                edits.add(Edit.add(
                        "/pieces", piece.toBuilder().id(null).siteId(id).build()));
            }
        }
        return new Step("/sites", edits);
    }

    private List<Site> sites() {
        return Objects.requireNonNullElse(dossier.sites(), List.of());
    }

    /** {@return an identifier that sorts last, so that no other site moves} */
    @Nullable
    String siteId() {
        return IntStream.rangeClosed(1, sites().size() + 1)
                .map(number -> sites().size() + 2 - number)
                .boxed()
                .flatMap(number -> Stream.of("S" + number, "Z" + number, "z" + number))
                .filter(this::comesLast)
                .findFirst()
                .orElse(null);
    }

    private boolean comesLast(String id) {
        if (sites().stream().anyMatch(site -> id.equals(site.id()))) {
            return false;
        }
        Dossier with = Editing.apply(
                dossier, List.of(Edit.add("/sites", Site.builder().id(id).build())));
        return id.equals(with.sites().get(with.sites().size() - 1).id());
    }

    /** {@return identifiers for the sites without one, in their order; empty when all have one} */
    Optional<Step> naming() {
        Dossier named = dossier;
        List<Edit> edits = new ArrayList<>();
        for (int index = 0; index < sites().size(); index++) {
            if (sites().get(index).id() == null) {
                String id = new Additions(withoutUnnamed(named)).siteId();
                Edit edit = Edit.set("/sites/" + index + "/id", Objects.requireNonNull(id));
                edits.add(edit);
                named = Editing.apply(named, List.of(edit));
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(edits.get(0).pointer(), edits));
    }

    private static Dossier withoutUnnamed(Dossier dossier) {
        return dossier.toBuilder()
                .sites(dossier.sites().stream()
                        .filter(site -> site.id() != null)
                        .toList())
                .build();
    }

    /** {@return an identifier that no person has} */
    String personId() {
        List<Personnel> people = Objects.requireNonNullElse(dossier.personnels(), List.of());
        return IntStream.iterate(people.size() + 1, number -> number + 1)
                .mapToObj(number -> "P" + number)
                .filter(id -> people.stream().noneMatch(person -> id.equals(person.id())))
                .findFirst()
                .orElseThrow();
    }
}
