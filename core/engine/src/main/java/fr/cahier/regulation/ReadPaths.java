package fr.cahier.regulation;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.regulation.Computation.Filter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Replaces computations by the places of a dossier that they read. */
final class ReadPaths {

    private static final String EACH = "[]";
    private static final String DEPOSIT = "depot";
    private static final String VALUE = "valeur";

    private final Edition edition;
    private final Set<String> open = new HashSet<>();
    private final Set<FactPath> read = new LinkedHashSet<>();

    private ReadPaths(Edition edition) {
        this.edition = edition;
    }

    static List<FactPath> of(Edition edition, List<FactPath> paths) {
        if (edition.computations().isEmpty()) {
            return paths;
        }
        ReadPaths all = new ReadPaths(edition);
        paths.forEach(all::add);
        return List.copyOf(all.read);
    }

    private void add(FactPath path) {
        Computation computation =
                path.computation() == null ? null : edition.computations().get(path.computation());
        if (path.computation() == null) {
            addPlace(path);
        } else if (computation != null && open.add(path.computation())) {
            Stream.of(computation.of(), computation.over())
                    .flatMap(List::stream)
                    .forEach(one -> addFiltered(one, computation));
            Stream.of(computation.from(), computation.to())
                    .filter(Objects::nonNull)
                    .filter(one -> !one.toString().equals(DEPOSIT))
                    .forEach(this::add);
        }
    }

    private void addFiltered(FactPath path, Computation computation) {
        add(path);
        if (path.computation() == null) {
            Stream.of(computation.where(), computation.must())
                    .flatMap(List::stream)
                    .forEach(filter -> addField(path, filter));
        }
    }

    private void addField(FactPath path, Filter filter) {
        String text = path.toString();
        String of;
        if (path.factKey() == null) {
            int last = text.lastIndexOf(EACH);
            of = (last < 0 ? text : text.substring(0, last)) + EACH + "." + filter.field();
        } else {
            int dot = path.factKey().indexOf('.');
            String key = dot < 0 ? path.factKey() : path.factKey().substring(0, dot);
            of = FactPath.FACTS + (filter.field().equals(VALUE) ? key : key + "." + filter.field());
        }
        addPlace(FactPath.of(of));
    }

    /** A record stands for its fields. */
    private void addPlace(FactPath path) {
        if (path.factKey() == null) {
            read.add(path);
            return;
        }
        if (edition.facts().containsKey(path.factKey())) {
            read.add(edition.path(path.toString()));
            return;
        }
        String fields = path.factKey() + ".";
        List<String> declared = edition.facts().keySet().stream()
                .filter(key -> key.startsWith(fields))
                .toList();
        if (declared.isEmpty()) {
            read.add(path);
        }
        declared.forEach(key -> read.add(edition.path(FactPath.FACTS + key)));
    }
}
