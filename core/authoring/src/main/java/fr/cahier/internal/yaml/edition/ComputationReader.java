package fr.cahier.internal.yaml.edition;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.Visible;
import fr.cahier.internal.compute.ComputationCompiler;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Function;
import fr.cahier.regulation.Computation.Test;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code calculs} of {@code cahier.yaml}, and refuses what means nothing.
 *
 * @param facts those that have no problem
 * @param keys of all facts that are written
 * @param thresholds those that have no problem
 * @param codes of all thresholds that are written
 */
record ComputationReader(
        YamlFile file,
        Map<String, DeclaredFact> facts,
        Set<String> keys,
        Map<String, Threshold> thresholds,
        Set<String> codes) {

    private static final String WHERE = "ou";
    private static final String MUST = "verifient";
    private static final String ENOUGH = "combien";
    private static final BigDecimal MAX_ENOUGH = BigDecimal.valueOf(10_000);

    /** {@return those that have no problem, each with the unit of its result, by code} */
    Map<String, Computation> read(List<YamlMap> written) {
        Map<String, Computation> read = new LinkedHashMap<>();
        Map<String, YamlMap> places = new LinkedHashMap<>();
        for (YamlMap one : written) {
            String code = one.text("code");
            file.convert(one, code, () -> computation(one, code)).ifPresent(computation -> {
                if (read.put(code, computation) != null) {
                    EditionReader.reportDuplicate(file, one, code);
                }
                places.put(code, one);
            });
        }
        return checked(read, codes(written), places);
    }

    /** {@return the codes that are written, whatever is wrong with what they name} */
    static Set<String> codes(List<YamlMap> written) {
        return written.stream().map(one -> one.text("code")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Computation> checked(
            Map<String, Computation> read, Set<String> written, Map<String, YamlMap> places) {
        ComputationCompiler compiler = new ComputationCompiler(read, facts, thresholds);
        Map<String, Computation> checked = new LinkedHashMap<>();
        read.forEach((code, computation) -> {
            if (restsOnRefused(computation, written, read.keySet())) {
                return;
            }
            YamlMap place = places.get(code);
            int before = file.problems().size();
            file.convert(place, code, () -> compiler.sourcesOf(computation)).ifPresent(sources -> {
                List<Filter> where = checkFilters(compiler, computation, place.maps(WHERE), List.of());
                checkFilters(compiler, computation, place.maps(MUST), where);
            });
            if (file.problems().size() == before) {
                file.convert(place, code, () -> compiler.checked(computation))
                        .ifPresent(whole -> checked.put(code, whole));
            }
        });
        return checked;
    }

    /** What is wrong with the other is told there, once. */
    private boolean restsOnRefused(Computation computation, Set<String> written, Set<String> read) {
        boolean onThreshold = computation.thresholds().stream()
                .anyMatch(code -> codes.contains(code) && !thresholds.containsKey(code));
        return onThreshold
                || computation.paths().stream()
                        .anyMatch(path -> path.computation() != null
                                ? written.contains(path.computation()) && !read.contains(path.computation())
                                : path.factKey() != null && isRefused(path.factKey()));
    }

    /** @param key of a fact, or of a record, one field of which may be refused */
    private boolean isRefused(String key) {
        return keys.stream()
                .filter(written -> written.equals(key) || written.startsWith(key + "."))
                .anyMatch(written -> !facts.containsKey(written));
    }

    /**
     * Tells what is wrong with each filter at its place: what it says, then what contradicts those before it.
     *
     * @param before those that have to hold too
     * @return those that have no problem, after {@code before}
     */
    private List<Filter> checkFilters(
            ComputationCompiler compiler, Computation computation, List<YamlMap> written, List<Filter> before) {
        List<Filter> together = new ArrayList<>(before);
        for (YamlMap one : written) {
            List<Filter> more = filters(one);
            boolean each = more.stream().allMatch(filter -> isChecked(compiler, computation, one, List.of(filter)));
            List<Filter> longer =
                    Stream.concat(together.stream(), more.stream()).toList();
            if (each && isChecked(compiler, computation, one, longer)) {
                together.addAll(more);
            }
        }
        return together;
    }

    private boolean isChecked(
            ComputationCompiler compiler, Computation computation, YamlMap place, List<Filter> filters) {
        return file.convert(place, computation.code(), () -> compiler.checked(computation, filters))
                .isPresent();
    }

    private static Computation computation(YamlMap written, String code) {
        if (!Computation.CODE.matcher(code).matches()) {
            throw new RefusedValueException(
                    "« " + Visible.text(code) + " » n’est pas un code de calcul.",
                    "Écrivez des minuscules sans accent, des chiffres et des traits d’union : heures-par-semaine.");
        }
        String per = written.textOrNull("par");
        return new Computation(
                code,
                written.text("libelle"),
                WrittenValues.word(Function.class, written.text("fonction")),
                paths(written.texts("de")),
                paths(written.texts("sur")),
                path(written.textOrNull("du")),
                path(written.textOrNull("au")),
                filters(written, WHERE),
                filters(written, MUST),
                enough(written),
                per == null ? Subject.DOSSIER : WrittenValues.word(Subject.class, per),
                written.textOrNull("pour-chaque"),
                written.textOr("unite", ""));
    }

    private static List<FactPath> paths(List<String> written) {
        return written.stream().map(FactPath::of).toList();
    }

    private static @Nullable FactPath path(@Nullable String written) {
        return written == null ? null : FactPath.of(written);
    }

    private static int enough(YamlMap written) {
        BigDecimal number = written.numberOrNull(ENOUGH);
        if (number == null) {
            return 0;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.signum() == 0 || number.compareTo(MAX_ENOUGH) > 0) {
            throw new RefusedValueException(
                    "« combien » est un nombre entier de 1 à 10 000.", "Écrivez par exemple combien: 2.");
        }
        return number.intValueExact();
    }

    private static List<Filter> filters(YamlMap written, String key) {
        List<Filter> filters = new ArrayList<>();
        written.maps(key).forEach(one -> filters.addAll(filters(one)));
        return filters;
    }

    /** One field may be compared in several ways, which all have to hold. */
    private static List<Filter> filters(YamlMap written) {
        List<Filter> filters = new ArrayList<>();
        for (Test test : Test.values()) {
            String key = WrittenValues.word(test);
            if (written.node(key) != null) {
                List<String> values = test == Test.PARMI ? written.texts(key) : List.of(written.text(key));
                filters.add(new Filter(written.text("champ"), test, values));
            }
        }
        if (filters.isEmpty()) {
            throw new RefusedValueException(
                    "le champ « " + Visible.text(written.text("champ")) + " » n’est comparé à rien.",
                    "Écrivez par exemple egal: oui, au-moins: 2, depuis: 12 mois, ou dit: oui.");
        }
        return filters;
    }
}
