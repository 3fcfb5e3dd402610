import type { View } from "./views.ts";

/** Finds the words in a view: counts one up where a word begins in the original, one down where it has ended. */
export type Matcher = (view: View, edges: Int32Array) => void;

const SHORTEST = 3;
const LONG_NUMBER = 8;
const SEPARATOR: RegExp = /[^\da-z]/i;

/**
 * Builds a function that finds words of three units and more in a text (Aho-Corasick). Both take linear time, whatever the words.
 * With `numeric` the words are digits: whatever is neither letter nor digit between them is passed over, and a number under
 * eight digits is not found inside a longer one.
 */
export function createMatcher(words: readonly string[], numeric: boolean): Matcher {
  const children = new Map<number, number>();
  // By state; 0 is the state in which no word has begun.
  const depths = [0];
  const suffixes = [0]; // the state of the longest proper suffix
  const found = [0]; // the state of the longest word that ends here

  const next = (from: number, unit: number): number => {
    for (let state = from; ; state = suffixes[state] ?? 0) {
      const child = children.get(state * 0x10000 + unit);
      if (child || !state) return child ?? 0;
    }
  };

  // The words grow side by side, so that every shorter state exists before a longer one refers to it.
  let growing = words.filter(({ length }) => length >= SHORTEST).map((word) => ({ word, state: 0 }));
  for (let depth = 1; growing.length; depth++) {
    for (const path of growing) {
      const { word, state } = path;
      const unit = word.charCodeAt(depth - 1);
      const key = state * 0x10000 + unit;
      if (!children.has(key)) {
        const suffix = state && next(suffixes[state] ?? 0, unit);
        children.set(key, suffixes.push(suffix) - 1);
        found.push(found[suffix] ?? 0);
        depths.push(depth);
      }
      path.state = next(state, unit);
      if (word.length === depth) found[path.state] = path.state;
    }
    growing = growing.filter(({ word }) => word.length > depth);
  }

  return ({ text, at }, edges) => {
    const count = (index: number, more: number): void => {
      const place = at[index] ?? 0;
      edges[place] = (edges[place] ?? 0) + more;
    };
    const kept: number[] = [];
    let state = 0;
    for (let index = 0; index < text.length; index++) {
      if (numeric && SEPARATOR.test(text.charAt(index))) continue;
      kept.push(index);
      state = next(state, text.charCodeAt(index));
      for (let word = found[state]; word; word = found[suffixes[word] ?? 0]) {
        const length = depths[word] ?? 0;
        const begin = kept.at(-length) ?? 0;
        if (!numeric || length >= LONG_NUMBER || !/\d/.test(text.charAt(begin - 1) + text.charAt(index + 1))) {
          count(begin, 1);
          count(index + 1, -1);
          break;
        }
      }
    }
  };
}
