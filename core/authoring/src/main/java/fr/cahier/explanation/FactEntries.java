package fr.cahier.explanation;

import fr.cahier.dossier.schema.Descriptions;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.explanation.Vocabulary.Entry;
import fr.cahier.explanation.Vocabulary.Part;
import fr.cahier.explanation.Vocabulary.Word;
import fr.cahier.internal.explanation.Phrases;
import fr.cahier.internal.language.FactType;
import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.internal.language.FactTypes;
import java.util.List;
import java.util.TreeSet;

/** The types of facts that rules match, with their properties, and the closed lists of their values. */
final class FactEntries {

    private FactEntries() {}

    static List<Entry> types() {
        return FactTypes.names().stream()
                .map(name -> type(FactTypes.named(name).orElseThrow()))
                .toList();
    }

    private static Entry type(FactType type) {
        String meaning = Lexicon.theType(type.name()) + " : "
                + (type.multiple() ? "un dossier peut en porter plusieurs" : "un dossier en porte un au plus");
        List<Word> properties = type.properties().values().stream()
                .map(property -> new Word(property.path(), kind(property), meaning(type.name(), property)))
                .toList();
        return new Entry(Part.FACTS, type.name(), meaning, properties);
    }

    private static String kind(Property property) {
        String kind = property.kind() == Kind.CHOICE
                ? "une valeur de " + FactTypes.written(property.type())
                : property.kind().french();
        return kind + (property.optional() ? "" : ", toujours dit");
    }

    private static String meaning(String type, Property property) {
        String described = Descriptions.of(type, property.path());
        if (described != null) {
            return described;
        }
        return property.kind() == Kind.BOOLEAN
                ? "true : " + Phrases.flag(type, property.path(), true) + " ; false : "
                        + Phrases.flag(type, property.path(), false)
                : Lexicon.theProperty(type, property.path());
    }

    static List<Entry> lists() {
        TreeSet<String> names = new TreeSet<>();
        FactTypes.names().stream()
                .flatMap(name -> FactTypes.named(name).orElseThrow().properties().values().stream())
                .filter(property -> property.kind() == Kind.CHOICE)
                .forEach(property -> names.add(FactTypes.written(property.type())));
        return names.stream().map(FactEntries::list).toList();
    }

    private static Entry list(String name) {
        List<Word> values = FactTypes.choices(name).stream()
                .map(value -> new Word(name + "." + value, "", Lexicon.value(name, value)))
                .toList();
        return new Entry(Part.LISTS, name, "une valeur d’une liste", values);
    }
}
