package fr.cahier.internal.yaml;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;

/** Issues of one kind told as the other: a case holds a dossier, and a doctrine is written as an edition is. */
public final class InputCodes {

    private InputCodes() {}

    /** {@return the code of an issue of the dossier that a case holds} */
    public static RuleIssueCode ofCase(InputIssue issue) {
        return switch (issue.code()) {
            case UNKNOWN_KEY -> RuleIssueCode.UNKNOWN_KEY;
            case MISSING_KEY -> RuleIssueCode.MISSING_KEY;
            case DUPLICATE_KEY -> RuleIssueCode.DUPLICATE_KEY;
            case DUPLICATE_IDENTIFIER -> RuleIssueCode.DUPLICATE_IDENTIFIER;
            case UNKNOWN_REFERENCE -> RuleIssueCode.UNKNOWN_REFERENCE;
            case LIMIT_EXCEEDED -> RuleIssueCode.LIMIT_EXCEEDED;
            case REFUSED_CHARACTER -> RuleIssueCode.REFUSED_CHARACTER;
            case INCONSISTENT -> RuleIssueCode.INCONSISTENT;
            default -> RuleIssueCode.UNSUITABLE_VALUE;
        };
    }

    /** {@return the issue of a YAML file that is no edition's} */
    public static InputIssue ofFile(RuleIssue issue) {
        return InputIssue.of(code(issue), "", issue.message(), issue.advice()).at(issue.line(), issue.column());
    }

    private static IssueCode code(RuleIssue issue) {
        return switch (issue.code()) {
            case OTHER_ENCODING -> IssueCode.OTHER_ENCODING;
            case REFUSED_CHARACTER -> IssueCode.REFUSED_CHARACTER;
            case LIMIT_EXCEEDED -> IssueCode.LIMIT_EXCEEDED;
            case DUPLICATE_KEY -> IssueCode.DUPLICATE_KEY;
            default -> IssueCode.MALFORMED;
        };
    }
}
