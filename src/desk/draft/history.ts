/** What was, what is, and what was taken back. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last change was made to; changes of one place in a row are one step. */
  readonly place: string | undefined;
}

/** The most steps that can be taken back: a day's work on one item. */
const MOST_STEPS = 200;

/** A history that begins with a state. */
export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], place: undefined };
}

/** The history after a change; `place` names what was typed into, so that the letters of a word are not taken back one by one. */
export function addStep<State>(
  history: History<State>,
  present: State,
  place?: string,
): History<State> {
  const isSameStep = place !== undefined && place === history.place;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], place };
}

/** The history one step back; the same where there is none. */
export function undo<State>({ past, present, future, place }: History<State>): History<State> {
  const last = past.at(-1);
  if (last === undefined) return { past, present, future, place };
  return {
    past: past.slice(0, -1),
    present: last,
    future: [present, ...future],
    place: undefined,
  };
}

/** The history one step forward again; the same where nothing was taken back. */
export function redo<State>({ past, present, future, place }: History<State>): History<State> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future, place };
  return { past: [...past, present], present: next, future: rest, place: undefined };
}
