package fr.cahier.explanation;

import fr.cahier.explanation.Vocabulary.Entry;
import fr.cahier.explanation.Vocabulary.Part;
import fr.cahier.explanation.Vocabulary.Word;
import fr.cahier.internal.yaml.Form;
import fr.cahier.internal.yaml.Form.Key;
import fr.cahier.internal.yaml.Form.MapForm;
import fr.cahier.internal.yaml.edition.EditionForms;
import fr.cahier.internal.yaml.edition.KeyWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of an edition's YAML files, from the forms that their readers hold them against. */
final class KeyEntries {

    /** Its keys go by their own names; those of other files by the name of the file too. */
    private static final String CAHIER = "cahier";

    private static final Map<String, MapForm> FILES = new LinkedHashMap<>();

    static {
        FILES.put(CAHIER, EditionForms.CAHIER);
        FILES.put("obligations", EditionForms.OBLIGATION);
        FILES.put("passages", EditionForms.PASSAGE);
        FILES.put("cas", EditionForms.CASE);
        FILES.put("equivalences", EditionForms.EQUIVALENCE);
    }

    private final List<Entry> entries = new ArrayList<>();

    private KeyEntries() {}

    static List<Entry> all() {
        KeyEntries keys = new KeyEntries();
        FILES.forEach((file, form) ->
                keys.add(file + ".yaml", file.equals(CAHIER) ? "" : file + ".", KeyWords.meaning(file), form));
        keys.addDescribed(
                "formulations et constats", "ce que dit un constat, quand il faut plus qu’une phrase", "wording");
        keys.addDescribed("lectures", "une lecture, parmi celles entre lesquelles le texte ne choisit pas", "reading");
        keys.add(
                "lectures.seuils",
                "lectures.seuils.",
                KeyWords.meaning("reading.seuils"),
                EditionForms.READING_THRESHOLD);
        return List.copyOf(keys.entries);
    }

    private void add(String name, String prefix, String meaning, MapForm form) {
        entries.add(new Entry(
                Part.KEYS,
                name,
                meaning,
                form.keys().stream().map(key -> word(form, prefix, key)).toList()));
        for (Key key : form.keys()) {
            Form below = key.form() instanceof Form.ListForm list ? list.element() : key.form();
            if (below instanceof MapForm map) {
                String path = prefix + key.name();
                add(path, path + ".", KeyWords.meaning(place(form, key)), map);
            }
        }
    }

    private static Word word(MapForm form, String prefix, Key key) {
        String place = place(form, key);
        return new Word(key.name(), kind(place, prefix + key.name(), key), KeyWords.meaning(place));
    }

    private static String place(MapForm form, Key key) {
        return form.name() + "." + key.name();
    }

    private static String kind(String place, String path, Key key) {
        List<String> words = KeyWords.closed(place);
        String kind = words.isEmpty() ? kind(path, key.form()) : "l’un de : " + String.join(", ", words);
        return kind + (key.required() ? " ; obligatoire" : "");
    }

    private static String kind(String path, Form form) {
        if (form instanceof Form.ListForm list) {
            return list.element() instanceof MapForm ? "une liste : voir " + path : "une liste de textes";
        }
        if (form instanceof MapForm) {
            return "voir " + path;
        }
        if (form instanceof Form.FreeMap) {
            return "un nom et sa phrase, ou plus : voir formulations et constats";
        }
        return form instanceof Form.Number ? "un nombre" : form instanceof Form.Json ? "un dossier" : "un texte";
    }

    /** Adds the keys of a map that its own reader checks. */
    private void addDescribed(String name, String meaning, String map) {
        entries.add(new Entry(
                Part.KEYS,
                name,
                meaning,
                KeyWords.described(map).stream()
                        .map(key -> described(map + "." + key, key))
                        .toList()));
    }

    private static Word described(String place, String key) {
        List<String> words = KeyWords.closed(place);
        return new Word(key, words.isEmpty() ? "" : "l’un de : " + String.join(", ", words), KeyWords.meaning(place));
    }
}
