package fr.cahier.json;

import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.Locator;
import fr.cahier.regulation.RegulationFiles;
import fr.cahier.regulation.text.FileText;
import java.util.HashMap;
import java.util.Map;

/** Finds the place of things in the YAML files of an edition that have been read without any problem. */
public final class YamlLocator implements Locator {

    private final RegulationFiles files;
    private final Map<String, YamlPlaces> places = new HashMap<>();

    /** @param files the files of the edition */
    public YamlLocator(RegulationFiles files) {
        this.files = files;
    }

    @Override
    public Diagnostic place(Diagnostic found, String... path) {
        TextPosition at = places.computeIfAbsent(found.file(), this::read).of(path);
        return found.at(at.line(), at.column());
    }

    private YamlPlaces read(String file) {
        return new YamlPlaces(FileText.of(files.read(file)));
    }
}
