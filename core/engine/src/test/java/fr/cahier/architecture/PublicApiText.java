package fr.cahier.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is promised to hosts, as text: each promised type of the class path and what of it can be used, a line each. */
public final class PublicApiText {

    private static final String ROOT = "fr.cahier";

    /** What names one of these is for our own modules, whoever can see it. */
    private static final String INTERNAL = ROOT + ".internal.";

    private static final String API = ROOT + ".annotation.PublicApi";

    private PublicApiText() {}

    /** {@return the lines, in an order that builds do not change} */
    public static List<String> lines() {
        return all().filter(line -> !line.contains(INTERNAL)).toList();
    }

    /** {@return the members of promised types that name a type of ours, and so are not promised, in the same order} */
    public static List<String> unpromised() {
        return all().filter(line -> line.contains(INTERNAL)).toList();
    }

    private static Stream<String> all() {
        return new ClassFileImporter()
                .withImportOption(new NoTests()).importPackages(ROOT).stream()
                        .filter(PublicApiText::isPromised)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .flatMap(PublicApiText::lines);
    }

    /** What stands in a promised type, and can be seen, is promised with it. */
    private static boolean isPromised(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && (type.isAnnotatedWith(API)
                        || type.getEnclosingClass()
                                .map(PublicApiText::isPromised)
                                .orElse(false));
    }

    private static Stream<String> lines(JavaClass type) {
        String of = type.getName() + " ";
        TreeSet<String> members = new TreeSet<>();
        Stream.of(type.getConstructors(), type.getMethods(), type.getFields())
                .flatMap(all -> all.stream())
                .filter(PublicApiText::isUsable)
                .map(PublicApiText::member)
                .forEach(text -> members.add(of + text));
        return Stream.concat(Stream.of(of + kind(type) + above(type)), members.stream());
    }

    private static boolean isUsable(JavaMember member) {
        boolean isSeen = member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED)
                        && !member.getOwner().getModifiers().contains(JavaModifier.FINAL);
        return isSeen && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static String kind(JavaClass type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        String fixed = type.getModifiers().contains(JavaModifier.FINAL) ? "final " : "";
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : fixed + "class";
    }

    private static String above(JavaClass type) {
        String above = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .map(JavaClass::getName)
                .filter(name -> !name.startsWith("java.lang.") || name.endsWith("Exception"))
                .sorted()
                .collect(Collectors.joining(", "));
        return above.isEmpty() ? "" : " : " + above;
    }

    private static String member(JavaMember member) {
        String fixed = member.getModifiers().contains(JavaModifier.STATIC) ? "static " : "";
        if (member instanceof JavaConstructor constructor) {
            return "new(" + parameters(constructor) + ")";
        }
        if (member instanceof JavaMethod method) {
            return fixed + method.getName() + "(" + parameters(method) + ") " + name(method.getReturnType());
        }
        return fixed + member.getName() + " " + name(((JavaField) member).getType());
    }

    private static String parameters(JavaCodeUnit unit) {
        return unit.getParameterTypes().stream().map(PublicApiText::name).collect(Collectors.joining(", "));
    }

    private static String name(JavaType type) {
        return type.getName();
    }
}
