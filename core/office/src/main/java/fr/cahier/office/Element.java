package fr.cahier.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of XML, which can be changed in place. Declarations of namespaces are attributes, as they were written. */
final class Element implements Node {

    record Attribute(Name name, String value) {}

    private final Name name;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();

    Element(Name name) {
        this.name = name;
    }

    Name name() {
        return name;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Node> children() {
        return children;
    }

    boolean is(String namespace, String local) {
        return name.is(namespace, local);
    }

    /** {@return the value of an attribute, or null} */
    @Nullable
    String attribute(String namespace, String local) {
        return attributes.stream()
                .filter(one -> one.name().is(namespace, local))
                .map(Attribute::value)
                .findFirst()
                .orElse(null);
    }

    Element with(Name attribute, String value) {
        attributes.removeIf(one -> one.name().is(attribute.namespace(), attribute.local()));
        attributes.add(new Attribute(attribute, value));
        return this;
    }

    Element add(Node child) {
        children.add(child);
        return this;
    }

    Element add(String text) {
        return add(new Text(text));
    }

    /** Puts {@code others} where {@code child} stands. */
    void replace(Node child, List<? extends Node> others) {
        for (int at = 0; at < children.size(); at++) {
            if (children.get(at) == child) {
                children.remove(at);
                children.addAll(at, others);
                return;
            }
        }
        throw new IllegalArgumentException("Not a child of " + name.written());
    }

    /** {@return the child elements} */
    List<Element> elements() {
        return children.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** {@return the child elements of that name} */
    Stream<Element> elements(String namespace, String local) {
        return elements().stream().filter(child -> child.is(namespace, local));
    }

    /** Calls {@code visitor} for this element and all below it, in the order of the text. */
    void walk(Consumer<Element> visitor) {
        visitor.accept(this);
        elements().forEach(child -> child.walk(visitor));
    }

    /** {@return the elements of that name, this one included, in the order of the text} */
    List<Element> all(String namespace, String local) {
        List<Element> found = new ArrayList<>();
        walk(element -> {
            if (element.is(namespace, local)) {
                found.add(element);
            }
        });
        return found;
    }

    /** {@return all text below} */
    String text() {
        StringBuilder text = new StringBuilder();
        walk(element -> element.children.forEach(child -> {
            if (child instanceof Text own) {
                text.append(own.value());
            }
        }));
        return text.toString();
    }

    Element copy() {
        Element copy = new Element(name);
        copy.attributes.addAll(attributes);
        children.forEach(child -> copy.children.add(child instanceof Element element ? element.copy() : child));
        return copy;
    }
}
