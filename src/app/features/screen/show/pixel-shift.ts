/** How far the picture wanders, in pixels of the design. */
const RADIUS = 4;
const STATIONS = 12;

/** Where the picture stands in a given minute: it goes round once in twelve, so that no edge burns in. */
export const pixelShift = (minute: number): { x: number; y: number } => {
  const angle = ((minute % STATIONS) / STATIONS) * 2 * Math.PI;
  return { x: Math.round(RADIUS * Math.cos(angle)), y: Math.round(RADIUS * Math.sin(angle)) };
};
