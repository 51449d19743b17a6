package fr.cahier.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of packages in {@code docs/architecture.md}: in each row a module, a package, what is in it, and what it may use.
 * The page is the only place in which the arrows are written.
 */
final class AllowedArrows {

    private static final String PAGE = "docs/architecture.md";
    private static final Pattern NAME = Pattern.compile("`([a-z0-9.]+)`");

    /** A mark, which every package may bear. */
    private static final String ANNOTATION = "fr.cahier.annotation";

    /** In the last column of a package that may use every other. */
    private static final String EVERYTHING = "everything";

    private record Row(String module, String purpose, Set<String> uses, boolean isFree) {}

    private final Map<String, Row> rows;

    private AllowedArrows(Map<String, Row> rows) {
        this.rows = rows;
    }

    /** {@return the table of the page that stands above the folder in which the build runs} */
    static AllowedArrows ofThePage() {
        return of(Page.lines(PAGE));
    }

    /** {@return the table in these lines} */
    static AllowedArrows of(List<String> lines) {
        Map<String, Row> rows = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split("\\|");
            if (cells.length == 5 && NAME.matcher(cells[2].strip()).matches()) {
                rows.put(
                        whole(cells[2]),
                        new Row(
                                cells[1].strip(),
                                cells[3].strip(),
                                names(cells[4]),
                                cells[4].strip().equals(EVERYTHING)));
            }
        }
        return new AllowedArrows(rows);
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> full(found.group(1))).collect(Collectors.toSet());
    }

    private static String whole(String cell) {
        Matcher name = NAME.matcher(cell.strip());
        return name.matches() ? full(name.group(1)) : cell;
    }

    /** Names are written without what they all begin with. */
    private static String full(String name) {
        return name.startsWith("fr.cahier") ? name : "fr.cahier." + name;
    }

    /** {@return the same table, in which {@code from} may no longer use {@code to}} */
    AllowedArrows without(String from, String to) {
        Map<String, Row> fewer = new TreeMap<>(rows);
        fewer.computeIfPresent(
                from,
                (name, row) -> new Row(
                        row.module(),
                        row.purpose(),
                        row.uses().stream().filter(used -> !used.equals(to)).collect(Collectors.toSet()),
                        row.isFree()));
        return new AllowedArrows(fewer);
    }

    boolean knows(String name) {
        return rows.containsKey(name);
    }

    boolean allows(String from, String to) {
        Row row = rows.get(from);
        return to.equals(ANNOTATION) || row.isFree() || row.uses().contains(to);
    }

    /** {@return what the package is for, which says why it may not use more} */
    String reason(String name) {
        return "it holds " + rows.get(name).purpose() + ".";
    }

    /** {@return whether the package is given to hosts} */
    boolean isLibrary(String name) {
        return rows.containsKey(name) && rows.get(name).module().startsWith("core/");
    }
}
