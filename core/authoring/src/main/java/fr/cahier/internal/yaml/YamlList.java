package fr.cahier.internal.yaml;

import java.util.List;

public record YamlList(int line, int column, List<YamlNode> elements) implements YamlNode {}
