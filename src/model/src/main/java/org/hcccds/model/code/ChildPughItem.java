package org.hcccds.model.code;

/** The five components of the Child-Pugh score. */
public enum ChildPughItem {
    BILIRUBIN, ALBUMIN, COAGULATION, ASCITES, ENCEPHALOPATHY
}
