package fr.cahier.internal.yaml.edition;

import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Echeance;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.Folded;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Glossary;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Threshold.SetBy;
import fr.cahier.regulation.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

record CahierReader(YamlFile file, YamlMap cahier) {

    /** {@return the edition without what has a problem, and without what it declares} */
    Edition.EditionBuilder read() {
        YamlMap text = cahier.map("texte");
        var builder = Edition.builder()
                .id(cahier.text("identifiant"))
                .title(cahier.text("titre"))
                .authority(authority())
                .voice(voice())
                .sourceTitle(text.text("titre"))
                .sourceSha256(text.text("sha-256"))
                .chapters(chapters())
                .words(words())
                .wordings(WordingReader.read(file, null, cahier.map("formulations")));
        file.convert(text.location("lignes-non-vides"), null, () -> Lines.of(text.text("lignes-non-vides")))
                .ifPresent(builder::nonBlankLines);
        file.convert(cahier.location("fuseau"), null, () -> WrittenValues.zone(cahier.text("fuseau")))
                .ifPresent(builder::zone);
        days().ifPresent(days -> builder.from(days.from()).until(days.until()));
        return builder;
    }

    /** {@return the declared facts that have no problem, by key} */
    Map<String, DeclaredFact> facts() {
        return new FactReader(file).read(cahier.maps("faits"));
    }

    /** {@return the declared computations that have no problem, by code} */
    Map<String, Computation> computations(Map<String, DeclaredFact> facts, Map<String, Threshold> thresholds) {
        return new ComputationReader(
                        file,
                        facts,
                        FactReader.keys(cahier.maps("faits")),
                        thresholds,
                        ComputationReader.codes(cahier.maps("seuils")))
                .read(cahier.maps("calculs"));
    }

    EditionReader.Declared declared() {
        return new EditionReader.Declared(
                FactReader.keys(cahier.maps("faits")), ComputationReader.codes(cahier.maps("calculs")));
    }

    private Authority authority() {
        return authority("autorite", Authority.UNNAMED);
    }

    private Authority authority(String key, Authority unnamed) {
        YamlMap written = cahier.mapOrNull(key);
        return written == null ? unnamed : authority(written).orElse(unnamed);
    }

    private Voice voice() {
        Service hours = file.convert(
                        cahier.location("horaires-de"),
                        null,
                        () -> WrittenValues.choice(Service.class, cahier.textOr("horaires-de", Service.LABEL.name())))
                .orElse(Service.LABEL);
        Authority service = authority("service", Voice.STANDARD.service());
        List<Voice.Stop> visit = stops();
        Glossary glossary = new Glossary(terms());
        return file.convert(
                        cahier.location("label"),
                        null,
                        () -> new Voice(
                                service, cahier.textOr("label", Voice.STANDARD.label()), hours, visit, glossary))
                .orElse(Voice.STANDARD);
    }

    private List<Voice.Stop> stops() {
        List<Voice.Stop> stops = new ArrayList<>();
        for (YamlMap stop : cahier.maps("visite")) {
            file.convert(
                            stop.location("faits"),
                            null,
                            () -> new Voice.Stop(
                                    stop.text("lieu"),
                                    stop.texts("faits").stream()
                                            .map(FactPath::of)
                                            .toList()))
                    .ifPresent(stops::add);
        }
        return stops;
    }

    private List<Glossary.Term> terms() {
        Map<String, Glossary.Term> terms = new LinkedHashMap<>();
        for (YamlMap written : cahier.maps("lexique")) {
            file.convert(written, null, () -> new Glossary.Term(written.text("terme"), written.text("sens")))
                    .filter(term -> terms.put(Folded.of(term.name()), term) != null)
                    .ifPresent(again -> file.add(
                            RuleIssueCode.DUPLICATE_IDENTIFIER,
                            written,
                            null,
                            "le terme « " + again.name() + " » est expliqué deux fois.",
                            "Gardez l’un des deux."));
        }
        return List.copyOf(terms.values());
    }

    private Optional<Authority> authority(YamlMap written) {
        return file.convert(
                written.location("genre"),
                null,
                () -> new Authority(
                        written.text("nom"), WrittenValues.word(Authority.Gender.class, written.text("genre"))));
    }

    /** Each list that is given replaces that of the library. */
    private BlankWords words() {
        YamlMap written = cahier.mapOrNull("mots");
        if (written == null) {
            return BlankWords.STANDARD;
        }
        return file.convert(
                        cahier.location("mots"),
                        null,
                        () -> new BlankWords(
                                words(written, "negations", BlankWords.STANDARD.denials()),
                                words(written, "sans-reponse", BlankWords.STANDARD.nonAnswers())))
                .orElse(BlankWords.STANDARD);
    }

    private static Set<String> words(YamlMap written, String key, Set<String> standard) {
        return written.node(key) == null ? standard : Set.copyOf(written.texts(key));
    }

    List<Chapter> chapters() {
        return cahier.maps("chapitres").stream()
                .map(chapter -> new Chapter(chapter.text("dossier"), chapter.text("titre")))
                .toList();
    }

    String globalSignature() {
        return cahier.text("signature-globale");
    }

    private Optional<Period> days() {
        YamlMap written = cahier.map("en-vigueur");
        Optional<LocalDate> from = day(written, "du");
        if (written.node("au") == null) {
            return from.map(first -> new Period(first, null));
        }
        Optional<LocalDate> until = day(written, "au");
        return from.flatMap(first -> until.flatMap(last -> file.convert(written, null, () -> new Period(first, last))));
    }

    private Optional<LocalDate> day(YamlMap written, String key) {
        return file.convert(written.location(key), null, () -> WrittenValues.day(written.text(key)));
    }

    /** {@return the thresholds that have no problem, by code} */
    Map<String, Threshold> thresholds() {
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        for (YamlMap written : cahier.maps("seuils")) {
            String code = written.text("code");
            threshold(written, code).ifPresent(read -> {
                if (thresholds.put(code, read) != null) {
                    EditionReader.reportDuplicate(file, written, code);
                }
            });
        }
        return thresholds;
    }

    private Optional<Threshold> threshold(YamlMap written, String code) {
        List<Threshold.Value> values = new ArrayList<>();
        List<YamlMap> each = written.maps("valeurs");
        each.forEach(
                value -> file.convert(value, code, () -> value(value, code)).ifPresent(values::add));
        if (values.size() < each.size()) {
            return Optional.empty();
        }
        return file.convert(
                written,
                code,
                () -> new Threshold(
                        code,
                        written.text("libelle"),
                        written.textOr("unite", ""),
                        WrittenValues.word(SetBy.class, written.textOr("fixe-par", "texte")),
                        new Source(written.text("rubrique"), Lines.of(written.text("lignes"))),
                        values));
    }

    private static Threshold.Value value(YamlMap written, String code) {
        String moment = written.textOrNull("instant");
        String hour = written.textOrNull("heure");
        String day = written.textOrNull("jour");
        var seuil = new Seuil(
                code,
                written.numberOrNull("nombre"),
                moment == null ? null : WrittenValues.moment(moment),
                hour == null ? null : WrittenValues.hour(hour),
                written.textOrNull("texte"),
                written.texts("liste"),
                null,
                day == null ? null : Echeance.of(day));
        return new Threshold.Value(WrittenValues.day(written.text("du")), seuil);
    }
}
