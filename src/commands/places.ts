/** A place in the pane that a ribbon button opens. */
export type RequestedPlace = "functions";

let listener: ((place: RequestedPlace) => void) | undefined;
let waiting: RequestedPlace | undefined;

/** Asks the pane to show a place; a pane that has yet to start shows it once it listens. */
export function requestPlace(place: RequestedPlace): void {
  if (listener) listener(place);
  else waiting = place;
}

/** The pane listens here. The returned function stops that. */
export function onPlaceRequest(show: (place: RequestedPlace) => void): () => void {
  listener = show;
  if (waiting) show(waiting);
  waiting = undefined;
  return () => {
    if (listener === show) listener = undefined;
  };
}
