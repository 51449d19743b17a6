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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is promised to hosts, as text: each promised type of the class path and what of it can be used, a line each. */
public final class PublicApiText {

    private static final String ROOT = "fr.cahier";

    private static final String API = ROOT + ".annotation.PublicApi";

    private PublicApiText() {}

    /** {@return the lines, in an order that builds do not change} */
    public static List<String> lines() {
        return promised().flatMap(PublicApiText::lines).toList();
    }

    /** {@return those of one package; modules that examples do without compare them with {@link #written}} */
    public static List<String> lines(String ofPackage) {
        return of(ofPackage, lines());
    }

    /** {@return the lines that docs/api.txt has of one package} */
    public static List<String> written(String ofPackage) {
        return of(ofPackage, Page.lines("docs/api.txt"));
    }

    private static List<String> of(String ofPackage, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(ofPackage + ".")).toList();
    }

    /** {@return what of promised types names a type of ours that is not promised, in the same order} */
    public static List<String> unpromised() {
        return promised()
                .flatMap(type -> Stream.concat(above(type), members(type).flatMap(PublicApiText::involved))
                        .filter(named -> named.getName().startsWith(ROOT + ".") && !isPromised(named))
                        .map(named -> type.getName() + " names " + named.getName())
                        .distinct()
                        .sorted())
                .toList();
    }

    private static Stream<JavaClass> promised() {
        return new ClassFileImporter()
                .withImportOption(new NoTests()).importPackages(ROOT).stream()
                        .filter(PublicApiText::isPromised)
                        .sorted(Comparator.comparing(JavaClass::getName));
    }

    /** What a type extends, implements and is made for, with the arguments of these. */
    private static Stream<JavaClass> above(JavaClass type) {
        Stream<JavaType> declared = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.concat(declared, type.getTypeParameters().stream())
                .flatMap(one -> one.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit unit ? unit.getThrowsClause().getTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
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
        return Stream.concat(
                Stream.of(of + kind(type) + known(type)),
                members(type).map(member -> of + member(member)).distinct().sorted());
    }

    private static Stream<JavaMember> members(JavaClass type) {
        return Stream.of(type.getConstructors(), type.getMethods(), type.getFields())
                .<JavaMember>flatMap(all -> all.stream())
                .filter(PublicApiText::isUsable);
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

    private static String known(JavaClass type) {
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
