package fr.cahier.plan;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of records that paths read, by name: counting a record reads none of them but those of its filters. */
final class ReadFields {

    private final Edition edition;
    private final Set<String> open = new HashSet<>();
    private final Set<DeclaredFact> read = new LinkedHashSet<>();

    private ReadFields(Edition edition) {
        this.edition = edition;
    }

    static Set<DeclaredFact> of(Edition edition, List<FactPath> paths) {
        ReadFields fields = new ReadFields(edition);
        paths.forEach(fields::add);
        return fields.read;
    }

    private void add(FactPath path) {
        Computation computation =
                path.computation() == null ? null : edition.computations().get(path.computation());
        if (computation != null && open.add(computation.code())) {
            Stream.concat(computation.of().stream(), computation.over().stream())
                    .forEach(one -> addFiltered(one, computation));
            Stream.of(computation.from(), computation.to())
                    .filter(Objects::nonNull)
                    .forEach(this::add);
        }
        add(path.factKey());
    }

    private void add(@Nullable String key) {
        DeclaredFact fact = key == null ? null : edition.facts().get(key);
        if (fact != null) {
            read.add(fact);
        }
    }

    private void addFiltered(FactPath path, Computation computation) {
        add(path);
        if (path.factKey() != null) {
            String record = path.factKey().split("[.]")[0];
            Stream.concat(computation.where().stream(), computation.must().stream())
                    .forEach(filter -> add(record + "." + filter.field()));
        }
    }
}
