package fr.cahier.report;

import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.FieldQuestions;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.plan.AddedRecords;
import fr.cahier.plan.Change;
import fr.cahier.plan.Edit;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.DeclaredFact;
import java.util.List;
import java.util.stream.Collectors;

/** What a plan asks an applicant to say, as requests for completion ask it. */
final class AskedWords {

    private final Plan plan;
    private final QuestionWords questions;

    AskedWords(Plan plan, QuestionWords questions) {
        this.plan = plan;
        this.questions = questions;
    }

    /** {@return the question, or what is to be listed} */
    String words(Change change) {
        AddedRecords records = plan.records(change).orElse(null);
        if (records != null) {
            return records(records);
        }
        Edit first = change.edits().get(0);
        if (plan.stated(first).isPresent()) {
            return change.edits().stream()
                    .flatMap(edit -> plan.stated(edit).stream())
                    .map(stated -> lower(QuestionWords.fact(stated.fact(), "")))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
        if (first.value() instanceof Fait fact) {
            return "ce qu’il en est de " + FrenchFormat.quoted(String.valueOf(fact.cle())) + ".";
        }
        return first.kind() == Edit.Kind.ADD
                ? questions.words(elements(change, first))
                : change.edits().stream()
                        .map(edit -> value(edit.pointer()))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    /** {@return ", pour « logement »" where one element of a declared fact is meant} */
    String element(Change change) {
        return plan.records(change).isPresent()
                ? ""
                : plan.stated(change.edits().get(0))
                        .map(stated -> stated.row().element())
                        .map(element -> ", pour " + FrenchFormat.quoted(element))
                        .orElse("");
    }

    /** An abbreviation stays as it is. */
    private static String lower(String text) {
        boolean isWord = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return isWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String records(AddedRecords records) {
        DeclaredFact first = records.fields().get(0).fact();
        String counted = records.count() + " " + FrenchFormat.quoted(first.recordLabel())
                + (records.more() ? " de plus" : "") + " au moins";
        return first.recordKey().equals(first.key())
                ? counted + " : " + QuestionWords.fact(first, "")
                : counted + ", avec à chaque fois : "
                        + records.fields().stream()
                                .map(stated -> stated.fact().fieldLabel())
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static Question elements(Change change, Edit added) {
        List<String> keys = ((ObjectType) added.shape())
                .fields().stream()
                        .filter(field -> field.in(added.value()) != null)
                        .map(field -> field.name())
                        .toList();
        boolean told = change.pointer().equals("/creneaux");
        return new Question(
                Kind.ELEMENTS,
                change.pointer(),
                change.action().about(),
                told ? List.of() : keys,
                null,
                change.mends(),
                true,
                null);
    }

    /** {@return the question for the value at {@code pointer}; its name where nobody asks an applicant for it} */
    String value(String pointer) {
        QuestionPlaces.Place place = QuestionPlaces.place(pointer);
        return place.schema() instanceof ObjectType
                        || FieldQuestions.find(place.record(), place.field()).isPresent()
                ? questions.value(pointer)
                : Lexicon.pointer(pointer, plan.dossier()) + ".";
    }
}
