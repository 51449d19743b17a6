package fr.cahier.internal.yaml;

/** A value of a YAML file. Its place is that of its key; in a list, and at the root, its own. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** {@return its line, from 1} */
    int line();

    /** {@return its column in characters, from 1} */
    int column();
}
