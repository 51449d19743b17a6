package fr.cahier.report;

import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.AcceptedValues;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts of a dossier in words, each with its pointer in words. */
final class Facts {

    /** What the edition calls its own in dossiers. */
    private final Service service;

    private final Map<String, Object> said = new HashMap<>();

    Facts(Verdict verdict) {
        this.service = verdict.voice().hoursOf();
        List<Finding> all = Stream.concat(verdict.findings().stream(), verdict.options().stream())
                .toList();
        all.forEach(this::learn);
        all.forEach(this::learnSubject);
    }

    /** Facts of a verdict also hold the names of sites, persons and evidence. */
    private void learn(Finding finding) {
        finding.facts().forEach(fact -> said.put(fact.pointer(), fact.value()));
        finding.evidence().forEach(piece -> said.put(element(piece.pointer()) + "/id", piece.value()));
    }

    /** A site or person stands there by what people call it. */
    private void learnSubject(Finding finding) {
        String list =
                switch (finding.obligation().subject()) {
                    case SITE -> "/sites/";
                    case PERSONNEL -> "/personnels/";
                    case DOSSIER -> "";
                };
        if (finding.subject() != null && finding.obligation().subject() != Subject.DOSSIER) {
            pointers(finding)
                    .filter(pointer -> pointer.startsWith(list))
                    .map(Facts::element)
                    .forEach(element -> call(element, finding.subjectHeading().orElseThrow()));
        }
    }

    /** The label has the name, or the function, in it. */
    private void call(String element, String label) {
        said.put(element + "/id", label);
        said.remove(element + "/nom");
        said.remove(element + "/fonction");
    }

    private static Stream<String> pointers(Finding finding) {
        Stream<String> used = finding.facts().stream().map(UsedFact::pointer);
        return finding.remedy() == null
                ? used
                : Stream.concat(used, finding.remedy().supplies().stream().map(Supply::pointer));
    }

    /** {@return the list element in a pointer: {@code /sites/6} of {@code /sites/6/erp/categorie}} */
    private static String element(String pointer) {
        return Stream.of(pointer.split("/")).skip(1).limit(2).collect(Collectors.joining("/", "/", ""));
    }

    /** {@return a pointer in words} */
    String place(String pointer) {
        return PointerNames.name(pointer, said::get);
    }

    /** {@return what was computed for a finding, then its facts, one line for each element} */
    List<String> lines(Finding finding) {
        return Stream.concat(computed(finding).stream(), said(finding).stream()).toList();
    }

    /** {@return what was computed for a finding, each in one line} */
    static List<String> computed(Finding finding) {
        return finding.computed().stream()
                .map(ComputedWords::of)
                .map(Facts::capitalized)
                .toList();
    }

    private List<String> said(Finding finding) {
        Map<String, List<UsedFact>> byElement = finding.facts().stream()
                .filter(fact -> !fact.pointer().endsWith("/id"))
                .collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()));
        return byElement.entrySet().stream()
                .map(element -> line(element.getKey(), element.getValue()))
                .toList();
    }

    /** {@return the element that holds the fact, in words, else empty; a declared fact stands alone} */
    private String heading(UsedFact fact) {
        if (fact.label() != null) {
            return fact.label();
        }
        return fact.pointer().matches("/[a-z_]+/[0-9]+/.*") ? place(element(fact.pointer())) : "";
    }

    private String line(String element, List<UsedFact> facts) {
        String words = FrenchFormat.inOneLine(
                facts.stream().filter(fact -> !isNamed(fact)).map(this::words).toList());
        String mark = facts.get(0).label() == null ? " — " : " : ";
        return capitalized(element.isEmpty() || words.isEmpty() ? element + words : element + mark + words);
    }

    /** The name of a slot already includes site, day and hours. */
    private boolean isNamed(UsedFact fact) {
        return fact.pointer().matches("/creneaux/[0-9]+/(?:site_id|jour|debut|fin)")
                && PointerNames.isInSlotName(element(fact.pointer()), said::get);
    }

    private String words(UsedFact fact) {
        return value(fact) + source(fact);
    }

    /** {@return who declared the fact, in words; empty for the candidate} */
    static String source(UsedFact fact) {
        if (fact.declaredBy() == null) {
            return "";
        }
        String on = fact.declaredOn() == null ? "" : ", " + FrenchFormat.day(fact.declaredOn());
        return " (selon " + Lexicon.value(fact.declaredBy()) + on + ")";
    }

    private String value(UsedFact fact) {
        if (fact.pointer().matches("/creneaux/[0-9]+/sur_rdv")) {
            return Boolean.TRUE.equals(fact.value()) ? "sur rendez-vous seulement" : "sans rendez-vous";
        }
        if (fact.pointer().matches("/creneaux/[0-9]+/(?:service|semaine|canal)")) {
            return FrenchFormat.at(fact.pointer(), fact.value());
        }
        String value = fact.unit() != null && fact.value() instanceof BigDecimal number
                ? FrenchFormat.in(fact.unit(), number)
                : FrenchFormat.at(fact.pointer(), fact.value());
        return fact.label() != null ? value : PointerNames.inElement(fact.pointer(), said::get) + " : " + value;
    }

    /** {@return the evidence of a finding by title, each with its identifier, in one line} */
    static String pieces(Finding finding) {
        return pieces(finding, Facts::called);
    }

    private static String called(UsedFact piece) {
        return piece.label() == null ? piece.value().toString() : piece.label() + " (" + piece.value() + ")";
    }

    /** {@return the evidence of a finding as whoever joined it knows it: by title and day, else by its identifier; in one line} */
    static String titledPieces(Finding finding) {
        return pieces(
                finding,
                piece -> piece.label() == null
                        ? FrenchFormat.quoted(piece.value().toString())
                        : piece.label());
    }

    /** @param name calls a piece */
    private static String pieces(Finding finding, Function<UsedFact, String> name) {
        String named = finding.evidence().stream().map(name).collect(Collectors.joining(", "));
        int more = finding.omitted().evidence();
        return more == 0 ? named : named + " et " + VerdictWords.others(more, "autre", "autres");
    }

    /** {@return the number of omitted facts in words, or empty} */
    static String untold(Finding finding) {
        int more = finding.omitted().facts();
        return more == 0 ? "" : VerdictWords.others(more, "autre fait, non détaillé", "autres faits, non détaillés");
    }

    /** {@return how many more elements there are after {@code shown} of them, and how many facts, in words, or empty} */
    String others(Finding finding, int shown) {
        int more = lines(finding).size() - shown;
        String elements = more > 0 ? VerdictWords.plural(more, "autre", "autres") : "";
        String untold = untold(finding);
        return elements.isEmpty() || untold.isEmpty() ? elements + untold : elements + ", et " + untold;
    }

    /** {@return the number of omitted inputs in words, or empty} */
    static String unnamed(Finding finding) {
        int more = finding.omitted().supplies();
        return more == 0 ? "" : VerdictWords.others(more, "autre endroit à compléter", "autres endroits à compléter");
    }

    /** {@return the input to supply, in words} */
    String wanted(Supply supply) {
        return capitalized(place(supply)) + " ; " + awaited(expected(supply));
    }

    /** {@return what is expected, after the word that says so: "attendu : oui ou non", "attendu pour chaque site : …"} */
    static String awaited(String expected) {
        return "attendu " + (expected.startsWith("pour chaque ") ? "" : ": ") + expected;
    }

    /** {@return where it is supplied, in words} */
    String place(Supply supply) {
        return supply.label() == null ? place(supply.pointer()) : supply.label();
    }

    /** {@return the fact without its value, in words} */
    String place(UsedFact fact) {
        return fact.label() == null ? place(fact.pointer()) : fact.label();
    }

    /** {@return its admitted values, in words} */
    String expected(Supply supply) {
        if (supply.label() != null) {
            return supply.accepted();
        }
        return AcceptedValues.at(supply.pointer(), supply.keys(), service);
    }

    /** {@return the place of a fact within the site or person that it is about: "affichage extérieur des horaires"} */
    String within(UsedFact fact) {
        String place = place(fact);
        String element = place(element(fact.pointer())) + ", ";
        return place.startsWith(element) ? place.substring(element.length()) : place;
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
