package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.verdict.Supply;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A path that obligations use.
 *
 * @param rank among the paths of the edition
 * @param section the section or list of the dossier that holds it
 * @param list the first list on it, {@code sites} in {@code sites[].adresse}, else the path
 * @param key the rest after that list; may be empty
 * @param accepted values, in French
 * @param listed where it leads when the deposit that counts is one of a list; null outside the deposit
 */
record PreparedPath(
        FactPath path,
        int rank,
        String section,
        String list,
        String key,
        String accepted,
        @Nullable FactPath listed) {

    /** The section of the deposit. */
    static final String DEPOSIT = "depot";

    /** The list of several deposits. */
    static final String DEPOSITS = "depots";

    private static final String SITES = "sites";
    private static final String PERSONS = "personnels";
    private static final String FACTS = "faits";

    /** The lists whose elements are about a site. */
    private static final Set<String> BY_SITE = Set.of("creneaux", "fermetures", FACTS);

    static PreparedPath of(FactPath path, int rank) {
        if (path.factKey() != null) {
            return new PreparedPath(path, rank, FACTS, FACTS, path.factKey(), path.accepted(), null);
        }
        String text = path.toString();
        int brackets = text.indexOf("[]");
        String list = brackets < 0 ? text : text.substring(0, brackets);
        String key = brackets < 0 ? text : afterList(text.substring(brackets + "[]".length()));
        int dot = list.indexOf('.');
        String section = dot < 0 ? list : list.substring(0, dot);
        FactPath listed =
                section.equals(DEPOSIT) && dot >= 0 ? FactPath.of(DEPOSITS + "[]" + text.substring(dot)) : null;
        return new PreparedPath(path, rank, section, list, key, path.accepted(), listed);
    }

    /** A path may end with the elements: {@code supports.themes[]}. */
    private static String afterList(String text) {
        return text.startsWith(".") ? text.substring(1) : text;
    }

    /** {@return the code of the computation to which it leads; null for a place in the dossier} */
    @Nullable
    String computation() {
        return path.computation();
    }

    /** {@return what to supply at {@code pointer}} */
    Supply supply(String pointer) {
        return new Supply(pointer, accepted, List.of(), path.factLabel(), path.factKey());
    }

    /** {@return whether it leads to a value of each element of a list} */
    boolean isInList() {
        return !key.isEmpty() && key.length() < path.toString().length();
    }

    /** {@return whether {@code subject} is an element of its list} */
    boolean isOf(SubjectKey subject) {
        return list.equals(subject.list());
    }

    /** {@return whether the list's elements are about subjects such as {@code subject}} */
    boolean isBeside(SubjectKey subject) {
        return SITES.equals(subject.list()) && BY_SITE.contains(list) || isPerson(subject) && FACTS.equals(list);
    }

    static boolean isPerson(SubjectKey subject) {
        return PERSONS.equals(subject.list());
    }

    /** {@return its rank among {@code paths} paths, twice: one path may be read for sites and for persons} */
    int rankOf(SubjectKey subject, int paths) {
        return isPerson(subject) ? paths + rank : rank;
    }
}
