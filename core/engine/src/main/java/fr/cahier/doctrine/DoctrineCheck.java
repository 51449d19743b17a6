package fr.cahier.doctrine;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Folded;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.BlankWords.Meaning;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that a doctrine decides what the editions leave open, each one way at a time, and says who, when and why. */
final class DoctrineCheck {

    private static final int MAX_DECISIONS = 200;

    private final Doctrine doctrine;
    private final Questions questions;
    private final OfficeThresholds thresholds;

    /** Those of the editions, for what is no author and no reason. */
    private final List<BlankWords> words;

    private final List<Fixed> fixed = new ArrayList<>();
    private final List<InputIssue> problems = new ArrayList<>();

    DoctrineCheck(Doctrine doctrine, Collection<Edition> editions) {
        this.doctrine = doctrine;
        this.questions = new Questions(editions);
        this.thresholds = new OfficeThresholds(editions);
        this.words = editions.stream().map(Edition::words).distinct().toList();
    }

    /** A value that a decision gives to a threshold, however it says so. */
    private record Fixed(String code, Object value, Period days) {}

    List<InputIssue> problems() {
        List<Position> positions = Objects.requireNonNull(doctrine.positions());
        List<SeuilRetenu> seuils = Objects.requireNonNull(doctrine.seuils());
        List<FormHeadings> forms = Objects.requireNonNull(doctrine.formulaire());
        if (isWithinBound(positions, "positions")
                && isWithinBound(seuils, "seuils")
                && isWithinBound(forms, "formulaire")) {
            for (int index = 0; index < positions.size(); index++) {
                check(positions.get(index), positions.subList(0, index), "/positions/" + index);
            }
            for (int index = 0; index < seuils.size(); index++) {
                check(seuils.get(index), seuils.subList(0, index), "/seuils/" + index);
            }
            for (int index = 0; index < forms.size(); index++) {
                check(forms.get(index), forms.subList(0, index), "/formulaire/" + index);
            }
        }
        return List.copyOf(problems);
    }

    private boolean isWithinBound(List<?> decisions, String key) {
        if (decisions.size() > MAX_DECISIONS) {
            report(
                    "/" + key,
                    "La doctrine a plus de " + MAX_DECISIONS + " entrées sous « " + key + " ».",
                    "Retirez celles qui ne valent plus.");
        }
        return decisions.size() <= MAX_DECISIONS;
    }

    private void check(Position position, List<Position> earlier, String pointer) {
        checkAuthor(position, pointer);
        boolean named = require(position.question(), pointer, "question", Questions.LIST);
        boolean read = require(position.lecture(), pointer, "lecture", Questions.LIST);
        boolean known = named && isAccepted(questions.problem(position, pointer));
        if (known && read && isAccepted(questions.readingProblem(position, pointer))) {
            period(position, pointer).ifPresent(days -> questions
                    .thresholds(position)
                    .forEach(seuil -> fix(new Fixed(seuil.code(), seuil.valeur(), days), pointer + "/lecture")));
        }
        if (known) {
            checkOnce(
                    position,
                    earlier,
                    pointer + "/question",
                    "La question « " + position.question() + " » est tranchée");
        }
    }

    private void check(SeuilRetenu seuil, List<SeuilRetenu> earlier, String pointer) {
        checkAuthor(seuil, pointer);
        if (require(seuil.seuil(), pointer, "seuil", OfficeThresholds.LIST)
                && isAccepted(thresholds.problem(seuil, pointer))) {
            period(seuil, pointer)
                    .filter(days -> checkOnce(
                            seuil, earlier, pointer + "/seuil", "Le seuil « " + seuil.seuil() + " » est fixé"))
                    .ifPresent(
                            days -> fix(new Fixed(seuil.seuil(), seuil.value().valeur(), days), pointer + "/seuil"));
        }
    }

    private void check(FormHeadings form, List<FormHeadings> earlier, String pointer) {
        checkAuthor(form, pointer);
        problems.addAll(HeadingsCheck.problems(form, pointer + "/rubriques"));
        checkOnce(form, earlier, pointer, "Ce que demande le formulaire est dit");
    }

    private void checkAuthor(Decision decision, String pointer) {
        say(decision.auteur(), pointer, "auteur", "Dites qui a tranché, par sa fonction.");
        require(decision.date(), pointer, "date", "Dites quel jour cela a été tranché : \"2026-09-01\".");
        say(decision.motif(), pointer, "motif", "Dites en une phrase pourquoi.");
        if (period(decision, pointer).isEmpty()) {
            report(
                    pointer,
                    "La décision s’applique à une période qui finit avant de commencer.",
                    "Échangez « du » et « au ».");
        }
    }

    /** Who settles for everybody says who and why: what says nothing in a dossier says nothing here. */
    private void say(@Nullable String text, String pointer, String key, String advice) {
        boolean written = require(text, pointer, key, advice);
        if (written && words.stream().anyMatch(known -> known.of(text) != Meaning.ANSWER)) {
            report(pointer + "/" + key, "« " + Visible.text(text) + " » ne dit rien sous « " + key + " ».", advice);
        }
    }

    private boolean require(@Nullable Object value, String pointer, String key, String advice) {
        boolean absent = value == null || value instanceof String text && Folded.isBlank(text);
        if (absent) {
            report(pointer, "« " + key + " » manque.", advice);
        }
        return !absent;
    }

    private boolean isAccepted(Optional<InputIssue> problem) {
        problem.ifPresent(problems::add);
        return problem.isEmpty();
    }

    private static Optional<Period> period(Decision decision, String pointer) {
        try {
            return Optional.of(decision.period());
        } catch (RefusedValueException backwards) {
            return Optional.empty();
        }
    }

    /** {@return whether no earlier decision is on the same thing for some of the same deposits} */
    private boolean checkOnce(Decision decision, List<? extends Decision> earlier, String pointer, String twice) {
        Optional<Period> days = period(decision, pointer);
        Optional<Period> other = earlier.stream()
                .filter(one -> Objects.equals(one.on(), decision.on()))
                .flatMap(one -> period(one, pointer).stream())
                .filter(one -> days.isPresent() && one.overlaps(days.get()))
                .findFirst();
        other.ifPresent(one -> report(
                pointer,
                twice + " deux fois pour les mêmes dépôts : " + one + ", puis " + days.orElseThrow() + ".",
                "Fermez la première par « au », ou retirez l’une des deux."));
        return other.isEmpty();
    }

    private void fix(Fixed one, String pointer) {
        boolean torn = fixed.stream()
                .anyMatch(other ->
                        other.code.equals(one.code) && other.days.overlaps(one.days) && !other.value.equals(one.value));
        if (torn) {
            report(
                    pointer,
                    "Deux décisions donnent au seuil « " + one.code
                            + " » des valeurs différentes pour les mêmes dépôts.",
                    "Une lecture peut fixer un seuil : retirez celle des deux décisions qui ne vaut pas.");
        }
        fixed.add(one);
    }

    private void report(String pointer, String reason, String advice) {
        problems.add(InputIssue.of(IssueCode.INAPPLICABLE, pointer, reason, advice));
    }
}
