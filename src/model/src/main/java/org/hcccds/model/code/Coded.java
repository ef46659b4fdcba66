package org.hcccds.model.code;

/** A value with a spelling that case files and assessments use, fixed by the published schema. */
public interface Coded {

    /** The spelling in case files, such as {@code moderate-severe}; unique within its enumeration. */
    String code();
}
