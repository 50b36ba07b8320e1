import * as v from 'valibot';

/** What the screen and the presenter's window tell each other. */

const actionSchema = v.variant('type', [
  v.object({
    type: v.picklist(['next', 'previous', 'first', 'last', 'pause', 'black', 'overview', 'enter', 'escape']),
  }),
  v.object({ type: v.literal('go'), index: v.pipe(v.number(), v.integer()) }),
  v.object({ type: v.literal('digit'), digit: v.pipe(v.string(), v.regex(/^\d$/)) }),
]);

/** A place on the screen, as fractions of its width and height. */
const spotSchema = v.object({
  x: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  y: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** What a screen shows. Sent whenever it changes, when asked for, and every other second. */
const stateSchema = v.object({
  type: v.literal('state'),
  slideshow: v.string(),
  theme: v.picklist(['light', 'dark']),
  index: v.number(),
  step: v.number(),
  count: v.number(),
  loop: v.boolean(),
  clock: v.boolean(),
  paused: v.boolean(),
  black: v.boolean(),
  /** Size of the screen in CSS pixels: the presenter's pictures have its shape. */
  width: v.pipe(v.number(), v.minValue(1)),
  height: v.pipe(v.number(), v.minValue(1)),
});

const messageSchema = v.variant('type', [
  stateSchema,
  /** A presenter asks who is there. */
  v.object({ type: v.literal('hello') }),
  v.object({ type: v.literal('action'), action: actionSchema }),
  v.object({ type: v.literal('laser'), at: v.nullable(spotSchema) }),
]);

export type ScreenState = v.InferOutput<typeof stateSchema>;
export type Spot = v.InferOutput<typeof spotSchema>;
export type Message = v.InferOutput<typeof messageSchema>;

/** A message from another window; null when it is none of ours. */
export const readMessage = (data: unknown): Message | null => {
  const parsed = v.safeParse(messageSchema, data);
  return parsed.success ? parsed.output : null;
};
