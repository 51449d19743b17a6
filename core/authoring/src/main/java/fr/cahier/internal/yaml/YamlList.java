package fr.cahier.internal.yaml;

import java.util.List;

/** A list. */
public record YamlList(int line, int column, List<YamlNode> elements) implements YamlNode {}
