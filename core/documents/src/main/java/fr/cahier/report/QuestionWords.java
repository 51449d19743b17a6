package fr.cahier.report;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.FieldQuestions;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.report.QuestionPlaces.Place;
import fr.cahier.verdict.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Questions in plain words: no model answer, no key of a file, no number of an obligation. */
final class QuestionWords {

    private static final String ANSWERS = " (oui, non, ou oui sous réserve ; s’il y a une réserve, dites laquelle)";

    private final QuestionPlaces places;
    private final Edition edition;

    QuestionWords(QuestionPlaces places, Edition edition) {
        this.places = places;
        this.edition = edition;
    }

    /** {@return the question with what it is about, as a sentence} */
    String sentence(Question question) {
        return sentence(List.of(question));
    }

    /** {@return one question of several elements of one list} */
    String sentence(List<Question> alike) {
        Question first = alike.get(0);
        List<String> elements =
                alike.stream().map(this::element).filter(one -> !one.isEmpty()).toList();
        String own = words(first);
        return Facts.capitalized(elements.isEmpty() ? own : "pour " + places.each(elements) + " : " + own);
    }

    /** {@return the element that the question is about; empty for the candidate} */
    String element(Question question) {
        return switch (question.kind()) {
            case VALUE -> QuestionPlaces.place(question.pointer()).element();
            case ELEMENTS ->
                question.about().isEmpty()
                        ? QuestionPlaces.place(question.pointer()).element()
                        : question.about();
            case FACT, PIECE -> question.about();
            case COMMITMENT, WORDS, CLEARED_UP -> "";
        };
    }

    /** {@return the question without what it is about, beginning with a small letter} */
    String words(Question question) {
        return switch (question.kind()) {
            case VALUE -> value(question.pointer());
            case ELEMENTS -> elements(question);
            case COMMITMENT -> commitment(question);
            case WORDS ->
                "vous répondez « oui, sous réserve » "
                        + (isWhole(question)
                                ? "au texte entier"
                                : "à cet engagement : " + obligation(question).requirement())
                        + ". Quels sont les mots de votre réserve ?";
            case FACT -> fact(Objects.requireNonNull(question.fact()), String.join(", ", places.lacking(question)));
            case PIECE -> "pouvez-vous joindre " + evidence(question) + " ?";
            case CLEARED_UP -> cleared(question);
        };
    }

    /** {@return the question for the value at {@code pointer}} */
    String value(String pointer) {
        Place place = QuestionPlaces.place(pointer);
        if (place.schema() instanceof ObjectType section) {
            return section.names().stream()
                    .map(name -> value(pointer + "/" + name))
                    .collect(Collectors.joining(" "));
        }
        String words = FieldQuestions.of(place.record(), place.field());
        Schema schema = place.schema() instanceof ListType list ? list.element() : place.schema();
        if (!(schema instanceof Scalar.Choice choice)) {
            return words;
        }
        List<String> answers = choice.values().stream()
                .filter(value -> !(value instanceof Service service)
                        || service.estDe(edition.voice().hoursOf()))
                .map(Lexicon::value)
                .toList();
        return answers.stream().allMatch(words::contains)
                ? words
                : words + " ("
                        + (place.schema() instanceof ListType ? "plusieurs réponses possibles : " : "")
                        + String.join(", ", answers) + ")";
    }

    private String elements(Question question) {
        Place place = QuestionPlaces.place(question.pointer());
        ObjectType type = (ObjectType) ((ListType) place.schema()).element();
        boolean ofSite = !question.about().isEmpty();
        List<String> keys = question.keys().stream()
                .filter(key -> !key.equals("id") && !(ofSite && key.equals("site_id")))
                .toList();
        String named = keys.stream()
                .filter(key -> !isYesOrNo(question, key))
                .map(key -> Lexicon.theProperty(type.typeName(), key))
                .collect(Collectors.joining(", "));
        String answered = keys.stream()
                .filter(key -> isYesOrNo(question, key))
                .map(key -> value(pointer(question, key)))
                .collect(Collectors.joining(" "));
        String words = ofSite && place.record().equals("Dossier")
                ? FieldQuestions.ofSite(place.field())
                : FieldQuestions.of(place.record(), place.field());
        String wanted = (named.isEmpty() ? "" : "indiquez " + named)
                + (named.isEmpty() || answered.isEmpty() ? "" : ", et ")
                + (answered.isEmpty() ? "" : "répondez : " + answered);
        return wanted.isEmpty()
                ? words
                : words + " Pour chaque " + Lexicon.type(type.typeName()) + ", " + wanted
                        + (answered.isEmpty() ? "." : "");
    }

    private static String pointer(Question question, String key) {
        return question.pointer() + "/" + Question.NEW + "/" + key.replace('.', '/');
    }

    private static boolean isYesOrNo(Question question, String key) {
        return QuestionPlaces.place(pointer(question, key)).schema() instanceof Scalar.BooleanType;
    }

    private String commitment(Question question) {
        return (isWhole(question)
                        ? FieldQuestions.of("Engagements", Commitments.GLOBAL)
                        : "vous engagez-vous à " + obligation(question).requirement() + " ?")
                + ANSWERS;
    }

    private static boolean isWhole(Question question) {
        return question.pointer().equals("/engagements/" + Commitments.GLOBAL);
    }

    /** {@return the obligation that a commitment answers to} */
    Obligation obligation(Question question) {
        String id = question.pointer().substring(question.pointer().lastIndexOf('/') + 1);
        return edition.obligation(id).orElseGet(() -> question.serves().get(0).obligation());
    }

    /** {@return the question for a declared fact, about those of its elements that lack it} */
    static String fact(DeclaredFact fact, String elements) {
        return fact(fact, fact.label(), elements);
    }

    /** {@return the question for a field, beside the name of its record} */
    static String field(DeclaredFact fact) {
        return fact(fact, fact.fieldLabel(), "");
    }

    private static String fact(DeclaredFact fact, String label, String elements) {
        if (fact.question() != null) {
            String question = fact.question().strip();
            String begun = question.substring(0, 1).toLowerCase(Locale.FRENCH) + question.substring(1);
            return begun + (elements.isEmpty() ? "" : " (" + elements + ")");
        }
        String asks =
                switch (fact.kind()) {
                    case OUI_NON -> "oui ou non ?";
                    case CHOIX -> "laquelle de ces réponses : " + String.join(", ", fact.values()) + " ?";
                    case DATE -> "quel jour ?";
                    case INSTANT -> "quel jour, et à quelle heure ?";
                    case NOMBRE, MONTANT, DUREE -> "combien (" + fact.accepted() + ") ?";
                    case TEXTE -> "qu’en est-il ?";
                };
        return label + (elements.isEmpty() ? "" : " (" + elements + ")") + " — " + asks;
    }

    /** {@return the piece that is expected} */
    static String evidence(Question question) {
        Obligation obligation = question.serves().get(0).obligation();
        return Objects.requireNonNullElse(
                obligation.evidence(), "une pièce sur ce point : " + FrenchFormat.quoted(obligation.title()));
    }

    private static String cleared(Question question) {
        if (!question.pointer().isEmpty()) {
            return FieldQuestions.ofNone(question.pointer().substring(1));
        }
        Finding first = question.serves().get(0);
        return first.sentence()
                + (isFoundByOffice(first) ? " Pouvez-vous compléter votre dossier sur ce point ?" : " Qu’en est-il ?");
    }

    /** What the office found wanting in a deposit is no doubt about what is. */
    private static boolean isFoundByOffice(Finding finding) {
        return finding.remedy() != null
                && finding.remedy().supplies().stream()
                        .anyMatch(supply -> Who.knowing(supply.pointer()) == Who.RECIPIENT);
    }

    /** {@return the condition, before what is asked under it: "si oui"} */
    static String when(Condition condition) {
        List<Object> values = condition.values();
        if (condition.question().kind() == Kind.CLEARED_UP) {
            return "s’il n’en reste aucun";
        }
        if (values.isEmpty()) {
            return "selon votre réponse";
        }
        if (values.equals(List.of(true)) || values.equals(List.of(Reponse.OUI))) {
            return "si oui";
        }
        return values.equals(List.of(false)) ? "si non" : "si vous répondez " + quoted(values);
    }

    private static String quoted(List<Object> values) {
        return values.stream()
                .map(value -> FrenchFormat.quoted(FrenchFormat.value(value)))
                .collect(Collectors.joining(" ou "));
    }

    /** {@return the condition with the question that it is about} */
    String whenAnswered(Condition condition) {
        Key key = condition.question();
        String asked = Facts.capitalized(
                key.kind() == Kind.FACT
                        ? fact(Objects.requireNonNull(edition.facts().get(key.name())), "")
                        : value(key.pointer()));
        String element =
                key.kind() == Kind.VALUE ? QuestionPlaces.place(key.pointer()).element() : "";
        String about = element.isEmpty() || QuestionPlaces.isNew(element) ? "" : ", pour " + places.the(element) + ",";
        String answered = condition.values().isEmpty()
                ? "selon votre réponse"
                : "si vous répondez "
                        + (condition.values().size() == 1 && condition.values().get(0) instanceof Boolean yes
                                ? "« " + (yes ? "oui" : "non") + " »"
                                : quoted(condition.values()));
        return answered + about + " à la question " + FrenchFormat.quoted(asked);
    }
}
