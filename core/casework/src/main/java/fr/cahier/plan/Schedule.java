package fr.cahier.plan;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import fr.cahier.internal.derive.DemiJournee;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completes a schedule, chooses between two, or opens more half-days. */
final class Schedule {

    private static final String ROOM = "/creneaux";

    private final Dossier dossier;
    private final Optional<DemiJournee> halfDay;
    private final Service service;
    private final Finding finding;
    private final List<Integer> own;

    /** @param service whose hours count */
    Schedule(Dossier dossier, Optional<DemiJournee> halfDay, Service service, Finding finding) {
        this.dossier = dossier;
        this.halfDay = halfDay;
        this.service = service;
        this.finding = finding;
        RelevantPointers pointers = new RelevantPointers(dossier);
        this.own = IntStream.range(0, slots().size())
                .filter(index -> pointers.isAbout(ROOM + "/" + index, finding))
                .boxed()
                .toList();
    }

    private List<Creneau> slots() {
        return Objects.requireNonNullElse(dossier.creneaux(), List.of());
    }

    Stream<List<Step>> steps() {
        boolean looksAtSlots = Stream.concat(
                        finding.obligation().needs().stream(), finding.obligation().clues().stream())
                .anyMatch(path -> path.toString().startsWith("creneaux"));
        if (!looksAtSlots) {
            return Stream.empty();
        }
        List<Step> completed = own.stream().flatMap(this::completed).toList();
        Stream<List<Step>> complete = completed.isEmpty() ? Stream.empty() : Stream.of(completed);
        List<String> plannings = own.stream()
                .map(index -> planning(slots().get(index)))
                .distinct()
                .toList();
        if (finding.subject() != null && new RelevantPointers(dossier).siteId(finding) == null) {
            return Stream.concat(complete, named());
        }
        if (isWithoutSite()) {
            return complete;
        }
        if (plannings.size() < 2) {
            return Stream.concat(complete, opened(own));
        }
        return plannings.stream().flatMap(this::holding);
    }

    /** Slots belong to a site, so a candidate that may receive the public describes it first. */
    private boolean isWithoutSite() {
        return finding.subject() == null
                && finding.status() == Status.MISSING
                && finding.obligation().subject() == Subject.SITE
                && !Boolean.FALSE.equals(dossier.canaux().faceAFace());
    }

    private static String planning(Creneau slot) {
        return Objects.requireNonNullElse(slot.planning(), "");
    }

    /** Gives a site without identifier one, so that slots can refer to it. */
    private Stream<List<Step>> named() {
        return new Additions(dossier).naming().stream().flatMap(naming -> {
            Dossier named = Editing.apply(dossier, naming.edits());
            String id = named.sites()
                    .get(new RelevantPointers(dossier).index(finding))
                    .id();
            Finding there = finding.toBuilder().subject(id).build();
            return new Schedule(named, halfDay, service, there)
                    .opened(List.of())
                    .map(more -> Stream.concat(Stream.of(naming), more.stream()).toList());
        });
    }

    /** Keeps one schedule and removes the others; adds half-days where it is too short. */
    private Stream<List<Step>> holding(String planning) {
        Map<Boolean, List<Integer>> isKept = own.stream()
                .collect(Collectors.partitioningBy(
                        index -> planning(slots().get(index)).equals(planning)));
        List<Integer> kept = isKept.get(true);
        List<Edit> gone = isKept.get(false).stream()
                .map(index -> Edit.remove(ROOM + "/" + index, slots().get(index)))
                .toList();
        Step choice = new Step(ROOM, gone);
        return Stream.concat(
                Stream.of(List.of(choice)), opened(kept).map(more -> Stream.concat(Stream.of(choice), more.stream())
                        .toList()));
    }

    private Stream<Step> completed(int index) {
        Creneau slot = slots().get(index);
        String pointer = ROOM + "/" + index;
        List<Edit> edits = new ArrayList<>();
        if (slot.service() == null) {
            edits.add(Edit.set(pointer + "/service", service));
        }
        if (slot.jour() == null) {
            edits.add(Edit.set(pointer + "/jour", 1));
        }
        halfDay.ifPresent(half -> {
            if (slot.debut() == null) {
                edits.add(Edit.set(pointer + "/debut", half.debutDuMatin()));
            }
            if (slot.fin() == null) {
                edits.add(Edit.set(pointer + "/fin", half.pivot()));
            }
        });
        return edits.isEmpty() ? Stream.empty() : Stream.of(new Step(pointer, edits));
    }

    /** One more half-day, then two, and so on. */
    private Stream<List<Step>> opened(List<Integer> kept) {
        return halfDay.stream().flatMap(half -> {
            List<Creneau> free = free(half, kept);
            return IntStream.rangeClosed(1, free.size())
                    .mapToObj(count -> List.of(new Step(
                            ROOM,
                            free.subList(0, count).stream()
                                    .map(slot -> Edit.add(ROOM, slot))
                                    .toList())));
        });
    }

    /** Whole half-days first, then what is free of the others: a slot beside another meets none. */
    private List<Creneau> free(DemiJournee half, List<Integer> kept) {
        FreeHours hours = new FreeHours(kept.stream().map(slots()::get).toList());
        List<Creneau> whole = new ArrayList<>();
        List<Creneau> parts = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            for (FreeHours.Hours wanted : List.of(
                    new FreeHours.Hours(day, half.debutDuMatin(), half.pivot()),
                    new FreeHours.Hours(day, half.pivot(), half.finDeLApresMidi()))) {
                List<FreeHours.Hours> gaps = hours.gaps(day, wanted.from(), wanted.until());
                List<Creneau> ofGaps = gaps.stream()
                        .map(gap -> slot(gap.day(), gap.from(), gap.until(), kept))
                        .toList();
                (gaps.equals(List.of(wanted)) ? whole : parts).addAll(ofGaps);
            }
        }
        whole.addAll(parts);
        return whole;
    }

    private Creneau slot(int day, LocalTime from, LocalTime to, List<Integer> kept) {
        return Creneau.builder()
                .siteId(new RelevantPointers(dossier).siteId(finding))
                .jour(day)
                .debut(from)
                .fin(to)
                .service(service)
                .semaine(Semaine.TOUTES)
                .surRdv(false)
                .canal(canal())
                .planning(kept.isEmpty() ? null : slots().get(kept.get(0)).planning())
                .build();
    }

    private @Nullable Canal canal() {
        if (finding.subject() != null) {
            return Canal.PRESENCE;
        }
        return Boolean.TRUE.equals(dossier.canaux().telephone()) ? Canal.TELEPHONE : Canal.E_CONSEIL;
    }
}
