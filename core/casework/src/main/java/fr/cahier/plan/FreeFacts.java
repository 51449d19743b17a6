package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * States the free facts that a finding looks at, under keys that its rules compare, then codes and texts of thresholds, then keys of
 * the dossier.
 */
final class FreeFacts {

    private static final String LIST = "faits";
    private static final int MAX_TRIED = 200;

    /** Names an element where the dossier has none. */
    private static final String FIRST = "1";

    private final Dossier dossier;
    private final Thresholds thresholds;
    private final Edition edition;
    private final Map<String, DeclaredFact> declared;

    FreeFacts(Dossier dossier, Thresholds thresholds, Edition edition) {
        this.dossier = dossier;
        this.thresholds = thresholds;
        this.edition = edition;
        this.declared = edition.facts();
    }

    Stream<List<Step>> of(Finding finding) {
        return Stream.concat(declared(finding), undeclared(finding));
    }

    private Stream<List<Step>> declared(Finding finding) {
        return edition.read(finding.obligation()).stream()
                .map(FactPath::factKey)
                .filter(Objects::nonNull)
                .map(declared::get)
                .filter(Objects::nonNull)
                .flatMap(fact -> values(fact, finding).flatMap(value -> stated(fact, finding, value)))
                .limit(MAX_TRIED);
    }

    /** {@return the steps after which the dossier says {@code value} of {@code fact}} */
    Stream<List<Step>> saying(DeclaredFact fact, Finding finding, Object value) {
        return stated(fact, finding, Proposed.known(value));
    }

    /** Completes the rows that lack a value, or the elements that lack a row; failing that replaces values, or adds a row. */
    private Stream<List<Step>> stated(DeclaredFact fact, Finding finding, Proposed value) {
        Fait named = row(fact, finding);
        List<Integer> there = same(named);
        List<Integer> lacking = there.stream()
                .filter(index -> facts().get(index).value(fact.kind().field()) == null)
                .toList();
        if (!lacking.isEmpty()) {
            return Stream.of(replaced(lacking, field(fact), value), replaced(there, field(fact), value));
        }
        List<String> elements = RecordElements.lacking(fact, named.sujet(), facts());
        if (elements.isEmpty()) {
            return Stream.of(
                    there.isEmpty() ? List.of(added(named, fact, value)) : replaced(there, field(fact), value));
        }
        return Stream.of(elements.stream()
                .map(element -> added(named.toBuilder().element(element).build(), fact, value))
                .toList());
    }

    private static Step added(Fait row, DeclaredFact fact, Proposed value) {
        return Step.of(Edit.add("/" + LIST, with(row, field(fact), value.value())));
    }

    private Stream<Proposed> values(DeclaredFact fact, Finding finding) {
        return fact.values().isEmpty()
                ? values(field(fact), finding)
                : fact.values().stream().map(Proposed::known);
    }

    private static Field field(DeclaredFact fact) {
        return Objects.requireNonNull(group().field(fact.kind().field()));
    }

    private static Fait row(DeclaredFact fact, Finding finding) {
        return Fait.builder()
                .cle(fact.key())
                .siteId(fact.subject() == Subject.SITE ? finding.subject() : null)
                .personnelId(fact.subject() == Subject.PERSONNEL ? finding.subject() : null)
                .element(fact.repeated() ? FIRST : null)
                .build();
    }

    private Stream<List<Step>> undeclared(Finding finding) {
        List<String> looked = finding.obligation().paths().stream()
                .map(Object::toString)
                .filter(path -> path.startsWith(LIST + "[]."))
                .map(path -> path.substring((LIST + "[].").length()))
                .toList();
        if (looked.isEmpty()) {
            return Stream.empty();
        }
        String site = new RelevantPointers(dossier).siteId(finding);
        Stream<List<Step>> all = names(finding.obligation()).flatMap(name -> group().fields().stream()
                .filter(field -> Fait.VALUES.contains(field.name()) && looked.contains(field.name()))
                .flatMap(field -> values(field, finding)
                        .map(value ->
                                stated(Fait.builder().cle(name).siteId(site).build(), field, value))));
        return all.limit(MAX_TRIED);
    }

    private Stream<String> names(Obligation obligation) {
        return Stream.of(
                        obligation.freeFacts().stream(),
                        thresholds.codes().stream(),
                        thresholds.texts().stream(),
                        facts().stream().map(Fait::cle).filter(Objects::nonNull))
                .flatMap(names -> names)
                .distinct();
    }

    private Stream<Proposed> values(Field field, Finding finding) {
        return field.schema().accept(new Domain(thresholds, List.of(), null, finding.required()), null).stream();
    }

    /** Replaces a fact that the dossier states; adds one that it does not. */
    private List<Step> stated(Fait named, Field field, Proposed value) {
        List<Integer> there = same(named);
        return there.isEmpty()
                ? List.of(Step.of(Edit.add("/" + LIST, with(named, field, value.value()))))
                : replaced(there, field, value);
    }

    private List<Integer> same(Fait named) {
        return IntStream.range(0, facts().size())
                .filter(index -> isSame(named, facts().get(index)))
                .boxed()
                .toList();
    }

    /** A value that stands in another field would contradict the new one: the row is then written anew. */
    private List<Step> replaced(List<Integer> rows, Field field, Proposed value) {
        List<Step> steps = new ArrayList<>();
        for (int index : rows) {
            Fait row = facts().get(index);
            String pointer = "/" + LIST + "/" + index;
            boolean elsewhere =
                    Fait.VALUES.stream().anyMatch(name -> !name.equals(field.name()) && row.value(name) != null);
            steps.add(Step.of(
                    elsewhere
                            ? Edit.set(pointer, with(row.unsaid(), field, value.value()))
                            : Edit.set(pointer + "/" + field.name(), value)));
        }
        return steps;
    }

    private static boolean isSame(Fait named, Fait other) {
        return Objects.equals(named.cle(), other.cle()) && Objects.equals(named.sujet(), other.sujet());
    }

    /** {@return the row with {@code value} in {@code field}, and no other change} */
    static Fait with(Fait fact, String field, Object value) {
        return (Fait) with(fact, Objects.requireNonNull(group().field(field)), value);
    }

    private static Object with(Fait fact, Field field, Object value) {
        Object[] values = group().fields().stream()
                .map(other -> other.name().equals(field.name()) ? value : other.in(fact))
                .toArray();
        return group().create(values);
    }

    private static ObjectType group() {
        return (ObjectType) ((ListType) Objects.requireNonNull(Pointers.shape("/" + LIST))).element();
    }

    private List<Fait> facts() {
        return Objects.requireNonNullElse(dossier.faits(), List.of());
    }
}
