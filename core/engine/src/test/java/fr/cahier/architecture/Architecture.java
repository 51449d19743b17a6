package fr.cahier.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the packages of the class path with the table of allowed arrows in {@code docs/architecture.md}. Every module calls
 * it from a test of its own, so that a broken arrow is named where it was drawn.
 */
public final class Architecture {

    private static final String ROOT = "fr.cahier";
    private static final String API = ROOT + ".annotation.PublicApi";

    private final AllowedArrows allowed;
    private final JavaClasses classes;

    private Architecture(AllowedArrows allowed, JavaClasses classes) {
        this.allowed = allowed;
        this.classes = classes;
    }

    /** {@return what stands on the class path, tests left out, beside the table of the page} */
    public static Architecture ofTheClassPath() {
        return beside(AllowedArrows.ofThePage());
    }

    /** {@return the same, beside {@code allowed}} */
    static Architecture beside(AllowedArrows allowed) {
        return new Architecture(
                allowed, new ClassFileImporter().withImportOption(new NoTests()).importPackages(ROOT));
    }

    /** {@return what is wrong, one sentence each; empty when nothing is} */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(unknownPackages());
        problems.addAll(brokenArrows());
        problems.addAll(cycles());
        problems.addAll(unmarkedTypes());
        problems.addAll(splitPackages());
        return problems;
    }

    private List<String> unknownPackages() {
        return packages().stream()
                .filter(name -> !allowed.knows(name))
                .map(name -> "The package " + name + " is not in the table of docs/architecture.md.")
                .toList();
    }

    private List<String> brokenArrows() {
        List<String> broken = new ArrayList<>();
        arrows().forEach((from, targets) -> targets.forEach((to, example) -> {
            if (allowed.knows(from) && !allowed.allows(from, to)) {
                broken.add(from + " may not use " + to + ": " + allowed.reason(from) + " First use: " + example + ".");
            }
        }));
        return broken;
    }

    /** {@return the groups of packages that reach one another, the root package included} */
    List<String> cycles() {
        Map<String, Map<String, String>> arrows = arrows();
        return Cycles.of(arrows).stream()
                .map(cycle -> "A cycle over " + cycle.size() + " packages: " + String.join(", ", cycle) + ".")
                .toList();
    }

    /** A type that others can use is promised to them, or stands where nobody expects a promise. */
    private List<String> unmarkedTypes() {
        return classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> allowed.isLibrary(type.getPackageName()))
                .filter(type -> !type.getPackageName().startsWith(ROOT + ".internal"))
                .filter(type ->
                        !type.isAnnotatedWith(API) && !type.getFullName().equals(API))
                .map(type -> type.getName() + " is public: mark it @PublicApi, or move it under " + ROOT + ".internal.")
                .sorted()
                .toList();
    }

    /** Two jars with one package cannot be modules of one program. */
    private List<String> splitPackages() {
        Map<String, Set<String>> places = new TreeMap<>();
        for (JavaClass type : classes) {
            type.getSource()
                    .map(source -> source.getUri().toString())
                    .map(uri ->
                            uri.substring(0, uri.indexOf(type.getPackageName().replace('.', '/'))))
                    .ifPresent(place -> places.computeIfAbsent(type.getPackageName(), unused -> new TreeSet<>())
                            .add(place));
        }
        return places.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one ->
                        "The package " + one.getKey() + " stands in " + String.join(" and in ", one.getValue()) + ".")
                .toList();
    }

    private Set<String> packages() {
        Set<String> names = new TreeSet<>();
        classes.forEach(type -> names.add(type.getPackageName()));
        return names;
    }

    /** By package, the packages that it uses, each with the first use. */
    private Map<String, Map<String, String>> arrows() {
        Map<String, Map<String, String>> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String to = use.getTargetClass().getBaseComponentType().getPackageName();
                if (isOurs(to) && !to.equals(type.getPackageName())) {
                    arrows.computeIfAbsent(type.getPackageName(), unused -> new TreeMap<>())
                            .merge(to, use.getDescription(), (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
            }
        }
        return arrows;
    }

    private static boolean isOurs(String name) {
        return name.equals(ROOT) || name.startsWith(ROOT + ".");
    }
}
