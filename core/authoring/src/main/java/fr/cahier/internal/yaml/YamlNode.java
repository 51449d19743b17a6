package fr.cahier.internal.yaml;

/** A value of a YAML file, located at its key, or at itself in a list and at the root. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** {@return from 1} */
    int line();

    /** {@return in characters, from 1} */
    int column();
}
