package fr.cahier.report;

import fr.cahier.dossier.schema.SubjectLabel;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings of one obligation that say the same of several sites or persons: told once.
 *
 * @param findings at least one, in the order of the verdict
 */
record Repeated(List<Finding> findings) {

    private static final String ARTICLE = "le ";
    private static final Map<String, String> CONTRACTIONS =
            Map.of("du ", "de ", "Du ", "De ", "au ", "à ", "Au ", "À ");

    /** What an identifier may hold between letters and digits. */
    private static final String JOINS = "-_./";

    /** Of a fiche, which has to stay short. */
    private static final int MAX_NAMES = 15;

    private record Key(Obligation obligation, Status status, Reason reason, String sentence, List<String> reserved) {}

    /** {@return the findings with those that differ in their subject only together, in the order of the first of each} */
    static List<Repeated> of(Collection<Finding> findings) {
        Map<Key, List<Finding>> same = findings.stream()
                .collect(Collectors.groupingBy(Repeated::key, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(Repeated::new).toList();
    }

    private static Key key(Finding finding) {
        return new Key(
                finding.obligation(),
                finding.status(),
                finding.reason(),
                anonymous(finding.sentence(), finding),
                finding.reservations().stream()
                        .map(Reservation::sentence)
                        .map(sentence -> anonymous(sentence, finding))
                        .toList());
    }

    /** {@return the text, which names each of the subjects alike where there are several} */
    String told(String text) {
        return findings.size() == 1 ? text : anonymous(text, first());
    }

    private static String anonymous(String text, Finding finding) {
        SubjectLabel label = finding.subjectLabel();
        if (label == null) {
            return text;
        }
        String each =
                finding.obligation().subject() == Subject.SITE ? "chacun de ces sites" : "chacun de ces professionnels";
        String told = uncontracted(text, label.inSentence(), each);
        told = replaced(told, label.inSentence(), each);
        told = replaced(told, Facts.capitalized(label.inSentence()), Facts.capitalized(each));
        return replaced(told, label.inParentheses(), each);
    }

    /** "Du site S1" is "de chacun de ces sites". */
    private static String uncontracted(String text, String name, String each) {
        if (!name.startsWith(ARTICLE)) {
            return text;
        }
        String bare = name.substring(ARTICLE.length());
        String told = text;
        for (Map.Entry<String, String> one : CONTRACTIONS.entrySet()) {
            told = replaced(told, one.getKey() + bare, one.getValue() + each);
        }
        return told;
    }

    /** The name of one may begin that of another, S1 and S10, S1-bis: it is replaced only where it ends. */
    private static String replaced(String text, String name, String by) {
        int at = text.indexOf(name);
        if (at < 0) {
            return text;
        }
        StringBuilder told = new StringBuilder();
        int from = 0;
        for (; at >= 0; at = text.indexOf(name, from)) {
            int end = at + name.length();
            told.append(text, from, at).append(goesOn(text, end) ? name : by);
            from = end;
        }
        return told.append(text, from, text.length()).toString();
    }

    private static boolean goesOn(String text, int end) {
        int next = end < text.length() && JOINS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return next < text.length() && Character.isLetterOrDigit(text.codePointAt(next));
    }

    Finding first() {
        return findings.get(0);
    }

    Obligation obligation() {
        return first().obligation();
    }

    /** {@return whom it is about, each by name: "site Antenne d’Évreux (S7)", "2 sites : …"; empty for the whole dossier} */
    String subjects() {
        return named(String.join(", ", Named.headings(findings)));
    }

    /** {@return the same, many by their identifiers, which the head of the report explains} */
    String briefly() {
        return named(Named.subjects(findings));
    }

    /** {@return the same by name, with the first of many only} */
    String firstSubjects() {
        List<String> headings = Named.headings(findings);
        int more = headings.size() - MAX_NAMES;
        return more <= 0
                ? subjects()
                : named(String.join(", ", headings.subList(0, MAX_NAMES)) + " et "
                        + VerdictWords.others(more, "autre", "autres"));
    }

    private String named(String names) {
        int count = Named.headings(findings).size();
        String kind = obligation().subject() == Subject.SITE ? "site" : "professionnel";
        return count == 0 ? "" : count == 1 ? kind + " " + names : count + " " + kind + "s : " + names;
    }
}
