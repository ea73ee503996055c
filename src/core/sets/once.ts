/** Turns something that is made from a form or a set into the same, made once however often it is asked for. */

/** For what thousands of files ask for. Nothing is kept longer than what it is made from. */
export function once<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, { readonly value: Made }>();
  return (from) => {
    const known = made.get(from);
    if (known) return known.value;
    const value = make(from);
    made.set(from, { value });
    return value;
  };
}
