/// <reference lib="webworker" />
declare const self: DedicatedWorkerGlobalScope;

/** Trusts the file: minutes of one year each, plain decimals, no defect. */
self.addEventListener('message', ({ data }: MessageEvent<{ bytes: ArrayBuffer; columns: number }>) => {
  const bytes = new Uint8Array(data.bytes);
  let rows = 0;
  for (const byte of bytes) if (byte === 10) rows += 1;
  const [times, values] = [new Float64Array(rows), new Float64Array(rows)];
  let count = 0;
  const number = (from: number, digits: number): number => {
    let value = 0;
    for (let at = from; at < from + digits; at += 1) value = value * 10 + (bytes[at] ?? 48) - 48;
    return value;
  };
  for (let start = bytes.indexOf(10) + 1; start > 0 && start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    times[count] = Date.UTC(
      number(start, 4),
      number(start + 5, 2) - 1,
      number(start + 8, 2),
      number(start + 11, 2),
      number(start + 14, 2),
    );
    let [value, scale, sign] = [0, 0, 1];
    for (let at = start + 17; at < stop; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === 45) sign = -1;
      else if (byte === 46) scale = 1;
      else {
        value = value * 10 + byte - 48;
        scale *= 10;
      }
    }
    values[count] = (sign * value) / (scale || 1);
    count += 1;
    start = stop + 1;
  }
  const kept: number[] = [];
  const step = Math.max(1, count / data.columns);
  for (let column = 0; column < Math.min(count, data.columns); column += 1) {
    const [from, to] = [Math.floor(column * step), Math.floor((column + 1) * step)];
    let [low, high] = [from, from];
    for (let index = from; index < to; index += 1) {
      if ((values[index] ?? 0) < (values[low] ?? 0)) low = index;
      if ((values[index] ?? 0) > (values[high] ?? 0)) high = index;
    }
    kept.push(Math.min(low, high));
    if (low !== high) kept.push(Math.max(low, high));
  }
  self.postMessage({
    times: Float64Array.from(kept, (index) => times[index] ?? 0),
    values: Float64Array.from(kept, (index) => values[index] ?? 0),
  });
});

export {};
