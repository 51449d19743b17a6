package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.FactPath;
import java.util.Set;

/**
 * A path that obligations rest on.
 *
 * @param path the path
 * @param rank its place among all paths of the edition
 * @param section the part of the dossier that it lies in: a section, or a list
 * @param list the list that it goes through first: {@code sites} for {@code sites[].adresse}; the path itself where it
 *     goes through none
 * @param key what comes after that list; nothing where the path ends with its elements
 * @param accepted in French, what may be said there
 */
record PreparedPath(FactPath path, int rank, String section, String list, String key, String accepted) {

    private static final String SITES = "sites";

    /** The lists whose elements are about a site. */
    private static final Set<String> BY_SITE = Set.of("creneaux", "fermetures", "faits");

    static PreparedPath of(FactPath path, int rank) {
        String text = path.toString();
        int brackets = text.indexOf("[]");
        String list = brackets < 0 ? text : text.substring(0, brackets);
        String key = brackets < 0 ? text : afterList(text.substring(brackets + "[]".length()));
        int dot = list.indexOf('.');
        String section = dot < 0 ? list : list.substring(0, dot);
        return new PreparedPath(path, rank, section, list, key, path.accepted());
    }

    /** A path may end with the elements themselves: {@code supports.themes[]}. */
    private static String afterList(String text) {
        return text.startsWith(".") ? text.substring(1) : text;
    }

    /** {@return whether it leads to something that each element of a list says} */
    boolean isInList() {
        return !key.isEmpty() && key.length() < path.toString().length();
    }

    /** {@return whether {@code subject} is one of the elements of its list} */
    boolean isOf(SubjectKey subject) {
        return list.equals(subject.list());
    }

    /** {@return whether the elements of its list are about sites, and {@code subject} is one} */
    boolean isBeside(SubjectKey subject) {
        return SITES.equals(subject.list()) && BY_SITE.contains(list);
    }
}
