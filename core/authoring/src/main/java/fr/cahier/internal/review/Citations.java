package fr.cahier.internal.review;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds obligations that cite lines, or a heading, which the passages contradict. An obligation that no passage founds has
 * a warning of its own.
 */
final class Citations {

    private static final String HEADINGS = ";";

    private final Edition edition;
    private final IssueCollector issues;
    private final Map<String, List<Passage>> founding = new HashMap<>();

    Citations(Edition edition, IssueCollector issues) {
        this.edition = edition;
        this.issues = issues;
    }

    void check() {
        edition.passages().forEach(passage -> passage.founds()
                .forEach(id ->
                        founding.computeIfAbsent(id, none -> new ArrayList<>()).add(passage)));
        BitSet text = bits(edition.nonBlankLines());
        edition.obligations().values().stream()
                .filter(obligation -> founding.containsKey(obligation.id()))
                .forEach(obligation -> check(obligation, founding.get(obligation.id()), text));
    }

    private void check(Obligation obligation, List<Passage> passages, BitSet text) {
        BitSet cited = bits(obligation.source().lines());
        cited.and(text);
        BitSet unfounded = (BitSet) cited.clone();
        List<Passage> own = new ArrayList<>();
        for (Passage passage : passages) {
            BitSet lines = bits(passage.lines());
            unfounded.andNot(lines);
            if (lines.intersects(cited)) {
                own.add(passage);
            }
        }
        if (!unfounded.isEmpty()) {
            reportLines(obligation, passages, unfounded);
        }
        own.stream()
                .filter(passage -> isElsewhere(obligation, passage))
                .findFirst()
                .ifPresent(passage -> reportHeading(obligation, passage));
    }

    private void reportLines(Obligation obligation, List<Passage> passages, BitSet unfounded) {
        boolean one = unfounded.cardinality() == 1;
        String lines = Lines.covering(unfounded.stream().boxed().toList()).toString();
        at(obligation, "lignes")
                .error(
                        RuleIssueCode.INCONSISTENT,
                        "l’obligation cite " + (one ? "la ligne " : "les lignes ") + lines
                                + " du texte, et passages.yaml la fonde ailleurs : l. "
                                + passages.stream()
                                        .map(passage -> passage.lines().toString())
                                        .collect(Collectors.joining(" ; "))
                                + ".",
                        "Corrigez « lignes », ou ajoutez " + obligation.id() + " sous « fonde » du passage de "
                                + (one ? "cette ligne." : "ces lignes."));
    }

    /** Of two obligations of one passage under different headings, the one whose heading its chapter uses less. */
    private boolean isElsewhere(Obligation obligation, Passage passage) {
        List<Obligation> others = others(obligation, passage);
        return !others.isEmpty()
                && others.stream().noneMatch(other -> shareHeading(obligation, other))
                && inChapter(obligation) <= inChapter(others.get(0));
    }

    private long inChapter(Obligation obligation) {
        return edition.obligations().values().stream()
                .filter(other -> other.chapter().equals(obligation.chapter()))
                .filter(other -> shareHeading(obligation, other))
                .count();
    }

    private List<Obligation> others(Obligation obligation, Passage passage) {
        return passage.founds().stream()
                .filter(id -> !id.equals(obligation.id()))
                .flatMap(id -> edition.obligation(id).stream())
                .toList();
    }

    private void reportHeading(Obligation obligation, Passage passage) {
        Obligation other = others(obligation, passage).get(0);
        at(obligation, "rubrique")
                .error(
                        RuleIssueCode.INCONSISTENT,
                        "la rubrique « " + obligation.source().heading() + " » n’est pas celle du passage l. "
                                + passage.lines() + ", qui fonde aussi " + other.id() + ", sous « "
                                + other.source().heading() + " ».",
                        "Corrigez « rubrique », ou ce que le passage fonde.");
    }

    private static boolean shareHeading(Obligation one, Obligation other) {
        Set<String> headings = headings(one);
        return headings(other).stream().anyMatch(headings::contains);
    }

    private static Set<String> headings(Obligation obligation) {
        return Arrays.stream(obligation.source().heading().split(HEADINGS, -1))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static BitSet bits(Lines lines) {
        BitSet bits = new BitSet();
        lines.ranges().forEach(range -> bits.set(range.first(), range.last() + 1));
        return bits;
    }

    private IssueCollector.Target at(Obligation obligation, String key) {
        return issues.in(obligation.chapter() + "/obligations.yaml", obligation.id(), key)
                .about(obligation.id());
    }
}
