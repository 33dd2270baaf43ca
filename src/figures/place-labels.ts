/** A label that wants to stand beside `at` and needs `height`. */
export interface LabelWish {
  readonly at: number;
  readonly height: number;
}

/** The tops of the labels, in the order given (ascending `at`): each as near to its wish as the others allow, none overlapping, all between `top` and `bottom`; the caller gives at least the room that all of them need. */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const tops: number[] = [];
  let free = room.top;
  for (const { at, height } of wishes) {
    const top = Math.max(free, at);
    tops.push(top);
    free = top + height;
  }
  // Those pushed past the bottom are moved back up, last one first.
  let limit = room.bottom;
  return tops
    .map((top, index) => ({ top, height: wishes[index]?.height ?? 0 }))
    .reverse()
    .map(({ top, height }) => {
      limit = Math.min(top, limit - height);
      return limit;
    })
    .reverse();
}
