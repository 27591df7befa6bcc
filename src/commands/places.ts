/** A place in the pane that a ribbon button opens. */
export type Place = "functions";

let listener: ((place: Place) => void) | undefined;
let waiting: Place | undefined;

/** Asks the pane to show a place; a pane that has yet to start shows it once it listens. */
export function requestPlace(place: Place): void {
  if (listener) listener(place);
  else waiting = place;
}

/** The pane listens here. The returned function stops that. */
export function onPlaceRequest(show: (place: Place) => void): () => void {
  listener = show;
  if (waiting) show(waiting);
  waiting = undefined;
  return () => {
    if (listener === show) listener = undefined;
  };
}
