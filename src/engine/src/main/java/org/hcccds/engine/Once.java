package org.hcccds.engine;

import java.util.Optional;
import java.util.function.Supplier;

/** Computes a value when it is first asked for, once for all threads. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile T value;

    /** @param source asked once; never gives null */
    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        return known != null ? known : compute();
    }

    /** The value, if anybody has asked for it. */
    public Optional<T> made() {
        return Optional.ofNullable(value);
    }

    private synchronized T compute() {
        if (value == null) {
            value = source.get();
        }
        return value;
    }
}
