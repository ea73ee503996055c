/** A way to make things one after the other → things that are made when they are asked for, anew each time. */

export function anew<Thing>(make: () => Iterable<Thing>): Iterable<Thing> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
