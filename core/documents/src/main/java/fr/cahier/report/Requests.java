package fr.cahier.report;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The questions of a request for completion: what the text requires, and what is useful to the instruction. What the office knows is
 * not asked; of a late dossier, nothing is.
 */
final class Requests {

    private static final int MAX_SAID = 12;

    private final CompletionRequest request;
    private final Edition edition;
    private final Function<Obligation, String> law;

    /** What the officer holds, or the engine where no officer looked at it. */
    private final Verdict held;

    /**
     * @param held the verdict of the request, as the officer holds it
     * @param law what the text says of an obligation, in a sentence
     */
    Requests(CompletionRequest request, Edition edition, Verdict held, Function<Obligation, String> law) {
        this.request = request;
        this.edition = edition;
        this.held = held;
        this.law = law;
    }

    /** @param withUseful whether to ask what is useful, too: a second request does not */
    Map<String, Object> all(boolean withUseful) {
        Map<String, Object> data = new LinkedHashMap<>();
        boolean late = held.conclusion() == Conclusion.LATE;
        List<Map<String, Object>> required = late ? List.of() : part(true);
        List<Map<String, Object>> useful = late || !withUseful ? List.of() : part(false);
        data.put("hors_delai", late);
        data.put("exige", demands(numbered(required, 1)));
        data.put("utile", demands(numbered(useful, 1 + required.size())));
        data.put("a_eclaircir", !required.isEmpty() && asked(true).allMatch(Requests::isContradiction));
        data.put(
                "au_service",
                late
                        ? ""
                        : String.join(
                                ", ",
                                request.office().stream()
                                        .map(pointer -> Lexicon.pointer(pointer, request.dossier()))
                                        .toList()));
        data.put("rien_a_demander", required.isEmpty() && useful.isEmpty());
        data.put("rien_d_autre", !request.stopped() && asksMoreThanPieces());
        return data;
    }

    /** A piece opens no other question. */
    private boolean asksMoreThanPieces() {
        return Stream.concat(asked(true), asked(false)).anyMatch(question -> question.kind() != Kind.PIECE);
    }

    private static boolean isContradiction(Question question) {
        return question.kind() == Kind.CLEARED_UP
                && question.serves().stream().allMatch(finding -> finding.reason() == Reason.CONTRADICTORY_FACTS);
    }

    private static List<Map<String, Object>> demands(List<Map<String, Object>> demands) {
        return demands.isEmpty() ? List.of() : List.of(Map.of("demandes", demands));
    }

    private List<Map<String, Object>> part(boolean required) {
        QuestionPlaces places = new QuestionPlaces(request.dossier());
        QuestionWords words = new QuestionWords(places, edition);
        return new RequestPart(places, words, law, this::said, asked(required).toList(), required).items();
    }

    private Stream<Question> asked(boolean required) {
        return request.questions().stream()
                .filter(question -> question.required() == required)
                .map(this::stillAsked)
                .filter(question -> !question.serves().isEmpty());
    }

    /** An answer names what it answers by its number. */
    private static List<Map<String, Object>> numbered(List<Map<String, Object>> items, int first) {
        List<Map<String, Object>> numbered = new ArrayList<>();
        for (Map<String, Object> item : items) {
            Map<String, Object> with = new LinkedHashMap<>(item);
            with.put("rang", String.valueOf(first + numbered.size()));
            numbered.add(with);
        }
        return numbered;
    }

    /** Answers to obligations go by their numbers: the sentence tells them. */
    private List<String> said(Finding finding) {
        List<UsedFact> facts = finding.facts().stream()
                .filter(fact -> !fact.pointer().startsWith("/engagements/"))
                .toList();
        Finding said = finding.toBuilder().facts(facts).build();
        Facts words = new Facts(held);
        String others = words.others(said, MAX_SAID);
        return Stream.concat(
                        words.lines(said).stream().limit(MAX_SAID),
                        others.isEmpty() ? Stream.empty() : Stream.of("et " + others))
                .toList();
    }

    private Question stillAsked(Question question) {
        return question.serving(question.serves().stream()
                .filter(finding -> isStillAsked(finding) && (question.kind() != Kind.PIECE || isStillReserved(finding)))
                .toList());
    }

    /** {@return whether no visit showed what a piece was to show} */
    private boolean isStillReserved(Finding finding) {
        Finding before = one(request.verdict(), finding);
        Finding now = one(held, finding);
        return before == null || now == null || before.reservations().equals(now.reservations());
    }

    /** {@return whether the officer holds it as the engine does} What was seen or decided is not asked of the applicant. */
    private boolean isStillAsked(Finding finding) {
        Finding before = one(request.verdict(), finding);
        Finding now = one(held, finding);
        return before == null || now == null || before.status() == now.status();
    }

    private static Finding one(Verdict verdict, Finding finding) {
        return verdict.findings().stream()
                .filter(finding::isAboutSame)
                .findFirst()
                .orElse(null);
    }
}
