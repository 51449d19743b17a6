package fr.cahier.service;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.RefusedValueException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that a profile can be used in letters: its texts are short, its delays are delays. */
final class ServiceCheck {

    private static final int MAX_LINES = 12;
    private static final int MAX_LINE = 200;
    private static final int MAX_SENTENCE = 1_000;

    private final ServiceProfile service;
    private final List<InputIssue> problems = new ArrayList<>();

    ServiceCheck(ServiceProfile service) {
        this.service = service;
    }

    List<InputIssue> problems() {
        line("/nom", service.nom());
        lines("/adresse", service.adresse());
        line("/courriel", service.courriel());
        line("/telephone", service.telephone());
        line("/lieu", service.lieu());
        line("/agent/nom", service.agent().nom());
        line("/agent/qualite", service.agent().qualite());
        line("/agent/courriel", service.agent().courriel());
        line("/agent/telephone", service.agent().telephone());
        line("/signataire/nom", service.signataire().nom());
        line("/signataire/qualite", service.signataire().qualite());
        line("/formules/appel", service.formules().appel());
        text("/formules/politesse", service.formules().politesse(), MAX_SENTENCE);
        delay("/delais/complements", service.delais().complements());
        delay("/delais/relance", service.delais().relance());
        delay("/silence/delai", service.silence().delai());
        text("/silence/fondement", service.silence().fondement(), MAX_SENTENCE);
        text("/motivation", service.motivation(), MAX_SENTENCE);
        appeals(service.recours());
        lines("/cada/adresse", service.cada().adresse());
        line("/cada/en_ligne", service.cada().enLigne());
        delay("/cada/delai", service.cada().delai());
        line("/regles", service.regles());
        line("/texte", service.texte());
        return List.copyOf(problems);
    }

    private void appeals(ServiceProfile.Recours appeals) {
        line("/recours/gracieux/autorite", appeals.gracieux().autorite());
        lines("/recours/gracieux/adresse", appeals.gracieux().adresse());
        delay("/recours/gracieux/delai", appeals.gracieux().delai());
        line("/recours/contentieux/tribunal", appeals.contentieux().tribunal());
        lines("/recours/contentieux/adresse", appeals.contentieux().adresse());
        line("/recours/contentieux/en_ligne", appeals.contentieux().enLigne());
        delay("/recours/contentieux/delai", appeals.contentieux().delai());
    }

    private void lines(String pointer, List<String> lines) {
        if (lines.size() > MAX_LINES) {
            report(
                    IssueCode.LIMIT_EXCEEDED,
                    pointer,
                    "Plus de " + MAX_LINES + " lignes.",
                    "Gardez celles d’une adresse.");
        }
        for (int at = 0; at < Math.min(lines.size(), MAX_LINES); at++) {
            line(pointer + "/" + at, lines.get(at));
        }
    }

    private void line(String pointer, @Nullable String text) {
        text(pointer, text, MAX_LINE);
    }

    private void text(String pointer, @Nullable String text, int most) {
        if (text != null && text.isBlank()) {
            report(
                    IssueCode.UNSUITABLE_VALUE,
                    pointer,
                    "Cette valeur est vide.",
                    "Écrivez-la, ou retirez sa clé : la lettre dira ce qui manque.");
        } else if (text != null && text.length() > most) {
            report(IssueCode.LIMIT_EXCEEDED, pointer, "Ce texte dépasse " + most + " caractères.", "Raccourcissez-le.");
        } else if (text != null && text.strip().contains("\n")) {
            report(
                    IssueCode.UNSUITABLE_VALUE,
                    pointer,
                    "Ce texte a plusieurs lignes.",
                    "Écrivez-le en une ligne ; une adresse est une liste.");
        }
    }

    private void delay(String pointer, @Nullable String text) {
        if (text == null) {
            return;
        }
        try {
            if (!Deadline.of(text).isDuration()) {
                report(
                        IssueCode.UNSUITABLE_VALUE,
                        pointer,
                        "« " + text + " » est un jour.",
                        "Écrivez une durée, par exemple « 30 jours ».");
            }
        } catch (RefusedValueException refused) {
            report(
                    IssueCode.UNSUITABLE_VALUE,
                    pointer,
                    refused.reason(),
                    "Écrivez une durée, par exemple « 30 jours » ou « 2 mois ».");
        }
    }

    private void report(IssueCode code, String pointer, String reason, String advice) {
        problems.add(InputIssue.of(code, pointer, reason, advice));
    }
}
